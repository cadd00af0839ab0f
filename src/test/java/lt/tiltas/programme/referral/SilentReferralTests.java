package lt.tiltas.programme.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.signal.FindSignals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ninth question: a service is silent, or lets somebody wait. */
@TiltasTest
class SilentReferralTests extends ReferralDesk {

    private static final String SILENT = "paslaugos teikėjas neatsakė";
    private static final String WAITING = "Eilėje laukiama ilgiau";

    @Autowired
    FindSignals find;

    @Test
    void a_silent_service_asks_both_sides_in_the_same_words_until_it_is_asked_again() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        due(id, 0);
        assertThat(rules(id)).isEmpty();
        due(id, 1);
        assertThat(rules(id)).containsExactly("S9");
        assertThat(rules(id)).as("found twice, put once").containsExactly("S9");

        assertThat(see(office(), rasa)).bodyText().contains(SILENT, "Kalbų namai", "/referrals/" + id + "#next");
        assertThat(see("/my/supports", oksana)).bodyText().contains(SILENT, "Kalbų namai");
        Officer child = as.newcomer(family.people().get(1).value());
        assertThat(see("/my/supports", child)).bodyText().doesNotContain(SILENT);
        assertThat(see("/referrals/" + id, rasa)).bodyText().contains(SILENT, "service=language-course");

        assertThat(post("/referrals/" + id + "/steps", rasa, Map.of("step", "REMIND", "version", "3")))
                .hasStatus3xxRedirection();
        assertThat(see(office(), rasa)).bodyText().doesNotContain(SILENT);
        assertThat(see("/my/supports", oksana)).bodyText().doesNotContain(SILENT);
        assertThat(rules(id)).isEmpty();
    }

    @Test
    void a_long_waiting_list_asks_after_the_days_of_the_law_and_ends_with_another_choice() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        answer(id, "ACCEPT", 3);
        answer(id, "WAIT", 4);
        assertThat(as.run(
                        rasa,
                        () -> db.sql("select due_on - current_date from programme.referral where id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isBetween(29, 31);
        due(id, 1);
        assertThat(rules(id)).containsExactly("S9");
        assertThat(see(office(), rasa)).bodyText().contains(WAITING);
        assertThat(see("/my/supports", oksana)).bodyText().contains(WAITING);

        assertThat(post("/referrals/" + id + "/steps", rasa, Map.of("step", "RECALL", "version", "5")))
                .hasStatus3xxRedirection();
        assertThat(rules(id)).isEmpty();
    }

    private String office() {
        return "/households/" + family.id() + "/programme/supports";
    }

    private void due(ServiceReferralId id, int daysAgo) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update programme.referral set due_on = ? where id = ?")
                        .params(referrals.today().minusDays(daysAgo), id.value())
                        .update());
    }

    private List<String> rules(ServiceReferralId id) {
        as.run(Officer.SYSTEM, find::find);
        return as.run(
                rasa,
                () -> db.sql("select rule from programme.signal where referral_id = ? and gone_on is null")
                        .param(id.value())
                        .query(String.class)
                        .list());
    }
}
