package lt.tiltas.placement.wish;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.entry.Entry;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A new statement; the ones before stay. What an officer has confirmed or translated goes on where it still says the same. */
@Repository
public class SaveWishes {

    private final JdbcClient db;

    SaveWishes(JdbcClient db) {
        this.db = db;
    }

    /** @param by household or office. The caller has required its right. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(HouseholdId household, WishForm form, String by, Officer officer) {
        UUID id = UUID.randomUUID();
        statement(id, household, form, by, officer);
        List<WishForm.WishRow> wishes = form.said();
        for (int n = 0; n < wishes.size(); n++) {
            wish(id, household, n + 1, wishes.get(n));
        }
        List<WishForm.TieRow> ties = form.saidTies();
        for (int n = 0; n < ties.size(); n++) {
            tie(id, household, n + 1, ties.get(n));
        }
    }

    /** Whoever wrote in between has the next version already: the constraint wish_statement_one_of_a_version. */
    private void statement(UUID id, HouseholdId household, WishForm form, String by, Officer officer) {
        WishForm.NeedRow needs = form.needs();
        WishForm.PupilRow pupils = form.pupils();
        int written = db.sql("""
                insert into placement.wish_statement (id, household_id, org_id, version, said_by, language, step_free, pets, care,
                    kindergarten, primary_school, basic_school, upper_school, work, work_words, languages, living, living_with, made_by)
                values (:id, :household, :org, :version, :by, :language, :stepFree, :pets, :care, :kindergarten, :primary, :basic, :upper,
                    :work, :workWords, :languages, :living, :with, :officer)
                on conflict on constraint wish_statement_one_of_a_version do nothing
                """)
                .param("id", id)
                .param("household", household.value())
                .param("org", officer.organisation().value())
                .param("version", version(form) + 1)
                .param("by", by)
                .param("language", form.language().matches("[a-z]{2,3}") ? form.language() : "lt")
                .param("stepFree", needs.stepFree())
                .param("pets", array(needs.pets()))
                .param("care", array(needs.care()))
                .param("kindergarten", count(pupils.kindergarten()))
                .param("primary", count(pupils.primary()))
                .param("basic", count(pupils.basic()))
                .param("upper", count(pupils.upper()))
                .param("work", array(needs.work()))
                .param("workWords", Entry.orNull(needs.workWords()))
                .param("languages", array(needs.languages()))
                .param("living", needs.living())
                .param("with", needs.living().equals("with_others") ? Entry.orNull(needs.livingWith()) : null)
                .param("officer", officer.id())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("the wishes were written in between");
        }
    }

    private void wish(UUID id, HouseholdId household, int rank, WishForm.WishRow row) {
        db.sql("""
                insert into placement.wish (statement_id, household_id, rank, kind, municipality, feature, words, translation_lt, translated_by)
                select :id, :household, :rank, :kind, cast(:municipality as int), cast(:feature as text), cast(:words as text),
                    w.translation_lt, w.translated_by
                from (select 1) one left join lateral (
                    select w.translation_lt, w.translated_by from placement.wish w join placement.wish_statement s on s.id = w.statement_id
                    where s.household_id = :household and w.words = :words and w.translation_lt is not null
                    order by s.version desc limit 1) w on true
                """)
                .param("id", id)
                .param("household", household.value())
                .param("rank", rank)
                .param("kind", row.kind())
                .param("municipality", row.code())
                .param("feature", row.code() == null ? row.feature() : null)
                .param("words", Entry.orNull(row.words()))
                .update();
    }

    private void tie(UUID id, HouseholdId household, int place, WishForm.TieRow row) {
        db.sql("""
                insert into placement.tie (statement_id, household_id, place, who, closeness, municipality, words, confirmed_at, confirmed_by, basis)
                select :id, :household, :place, :who, :closeness, :municipality, cast(:words as text), t.confirmed_at, t.confirmed_by, t.basis
                from (select 1) one left join lateral (
                    select t.confirmed_at, t.confirmed_by, t.basis from placement.tie t join placement.wish_statement s on s.id = t.statement_id
                    where s.household_id = :household and t.who = :who and t.municipality = :municipality and t.basis is not null
                    order by s.version desc limit 1) t on true
                """)
                .param("id", id)
                .param("household", household.value())
                .param("place", place)
                .param("who", row.who())
                .param("closeness", row.closeness())
                .param("municipality", row.code())
                .param("words", Entry.orNull(row.words()))
                .update();
    }

    void translate(UUID statement, int rank, @Nullable String words, Officer officer) {
        db.sql("""
                update placement.wish set translation_lt = cast(:words as text), translated_by = case when cast(:words as text) is null then null else :officer end
                where statement_id = :id and rank = :rank and words is not null
                """)
                .param("words", words)
                .param("officer", officer.id())
                .param("id", statement)
                .param("rank", rank)
                .update();
    }

    void confirm(UUID statement, int place, String basis, Officer officer) {
        db.sql("""
                update placement.tie set confirmed_at = clock_timestamp(), confirmed_by = :officer, basis = :basis
                where statement_id = :id and place = :place
                """)
                .param("officer", officer.id())
                .param("basis", basis)
                .param("id", statement)
                .param("place", place)
                .update();
    }

    private static int version(WishForm form) {
        Integer seen = Entry.number(form.version());
        return seen == null ? 0 : seen;
    }

    private static int count(String typed) {
        Integer number = Entry.number(typed);
        return number == null ? 0 : number;
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }
}
