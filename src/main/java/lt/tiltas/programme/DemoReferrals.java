package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to offers of services and referrals: each walks its course step by step, as the system's actor. */
@Service
@Profile("demo")
public class DemoReferrals {

    /** @param org null for an organisation outside the system */
    public record Offering(
            UUID id,
            int municipality,
            String service,
            String provider,
            @Nullable Integer org,
            String reach,
            String contact,
            String[] languages) {}

    /** @param fields consented to; empty when the person has not been asked yet */
    public record Sent(
            UUID id,
            UUID household,
            UUID person,
            UUID offer,
            String need,
            String language,
            String[] fields,
            OffsetDateTime askedAt,
            List<Walked> walk) {}

    /** @param ended because and instead of a decline, or the outcome of a close */
    public record Walked(
            String step,
            String state,
            OffsetDateTime at,
            @Nullable LocalDate dueOn,
            @Nullable Ended ended) {}

    public record Ended(
            @Nullable String because,
            @Nullable String instead,
            @Nullable String outcome) {}

    private static final UUID SYSTEM = Officer.SYSTEM.id();

    private final JdbcTemplate db;

    DemoReferrals(JdbcTemplate db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(Collection<Offering> offers) {
        db.batchUpdate("""
                insert into programme.service_offer (id, org_id, service, provider, to_org, reach, contact, languages, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows(offers, one -> new Object[] {
            one.id, one.municipality, one.service, one.provider, one.org, one.reach, one.contact, one.languages, SYSTEM
        }));
    }

    /** Of households with an open programme; of others nothing is written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Sent> referrals) {
        db.batchUpdate("""
                insert into programme.referral (id, programme_id, org_id, person_id, decides_id, service, offer_id, to_org, provider, contact, need,
                    need_language, moved_at, created_at, created_by)
                select ?, p.id, p.org_id, ?, ?, o.service, o.id, o.to_org, o.provider, o.contact, ?, ?, ?, ?, ?
                from programme.service_offer o join programme.programme p on p.household_id = ? and p.state = 'open' where o.id = ?
                """, rows(referrals, one -> new Object[] {
            one.id,
            one.person,
            one.person,
            one.need,
            one.language,
            one.askedAt,
            one.askedAt,
            SYSTEM,
            one.household,
            one.offer
        }));
        db.batchUpdate(
                """
                insert into programme.referral_consent (referral_id, org_id, purpose, recipient, answer, fields, language, how, asked_at, asked_by)
                select id, org_id, service, provider, 'given', ?, need_language, 'spoken', ?, ? from programme.referral where id = ?
                """,
                rows(referrals.stream().filter(one -> one.fields.length > 0).toList(), one ->
                        new Object[] {one.fields, one.askedAt, SYSTEM, one.id}));
        int longest = referrals.stream().mapToInt(one -> one.walk.size()).max().orElse(0);
        for (int round = 0; round < longest; round++) {
            walk(referrals, round);
        }
    }

    /** The questions that the night would put about services that are silent: S9. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(LocalDate today) {
        db.update("""
                insert into programme.signal (programme_id, org_id, referral_id, rule, arose_on)
                select programme_id, org_id, id, 'S9', due_on + 1 from programme.referral
                where state in ('sent', 'seen', 'accepted', 'waiting') and due_on < ? on conflict do nothing
                """, today);
    }

    private void walk(Collection<Sent> referrals, int round) {
        List<Object[]> rows = new ArrayList<>();
        for (Sent one : referrals) {
            if (round < one.walk.size()) {
                Walked walked = one.walk.get(round);
                Ended ended = walked.ended == null ? new Ended(null, null, null) : walked.ended;
                LocalDate day = walked.at.toLocalDate();
                rows.add(new Object[] {
                    walked.step,
                    walked.state,
                    walked.at,
                    walked.dueOn,
                    walked.step.equals("send") ? day : null,
                    ended.because,
                    ended.instead,
                    ended.outcome,
                    walked.state.equals("closed") ? day : null,
                    one.id
                });
            }
        }
        db.batchUpdate("""
                update programme.referral set step = ?, state = ?, moved_at = ?, due_on = ?, sent_on = coalesce(?, sent_on),
                    declined_because = coalesce(?, declined_because), alternative = coalesce(?, alternative), outcome = ?, closed_on = ?,
                    version = version + 1
                where id = ?
                """, rows);
    }

    private static <T> List<Object[]> rows(Collection<T> all, Function<T, Object[]> row) {
        return all.stream().map(row).toList();
    }
}
