package lt.tiltas.programme.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.Test;

@TiltasTest
class ReceivedReferralTests extends ReferralDesk {

    @Test
    void a_consent_withdrawn_during_the_service_hides_too_and_the_help_goes_on() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        answer(id, "ACCEPT", 3);
        answer(id, "BEGIN", 4);

        assertThat(post("/referrals/" + id + "/withdrawal", rasa, Map.of())).hasStatus3xxRedirection();

        assertThat(received(id)).containsEntry("shown", false).containsEntry("name", null);
        assertThat(referrals.state(id)).isEqualTo("in_service");
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.referral_consent set withdrawn_at = null, withdrawn_by = null where referral_id = ?")
                                .param(id.value())
                                .update()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void the_receiver_has_no_row_and_sees_nothing_that_was_not_chosen() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "language");

        assertThat(received(id))
                .containsEntry("language", "uk")
                .containsEntry("name", null)
                .containsEntry("birth_year", null)
                .containsEntry("need", null)
                .containsEntry("contact", null);
        for (String table : List.of("referral", "referral_consent", "referral_event")) {
            assertThat(as.run(
                            marija,
                            () -> db.sql("select count(*) from programme." + table)
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThat(as.run(
                        marija,
                        () -> db.sql("select count(*) from programme.shared(?)")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(see("/referrals/received/" + id, as.at(21, Role.PARTNER))).hasStatus(404);
    }

    @Test
    void the_receiver_answers_until_an_outcome() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");

        assertThat(see("/referrals/received", marija)).hasStatusOk().bodyText().contains("Siuntimenko");
        see("/referrals/received/" + id, marija);
        assertThat(referrals.state(id)).isEqualTo("seen");
        assertThat(post(steps(id), marija, Map.of("step", "DECLINE", "version", "4")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"because-error\"");
        answer(id, "ACCEPT", 4);
        answer(id, "WAIT", 5);
        answer(id, "BEGIN", 6);
        assertThat(post(steps(id), marija, Map.of("step", "CLOSE", "version", "7")))
                .hasStatus(422);
        assertThat(post(steps(id), marija, Map.of("step", "CLOSE", "version", "7", "outcome", "helped")))
                .hasStatus3xxRedirection();

        assertThat(referrals.state(id)).isEqualTo("closed");
        assertThat(see("/referrals/received/" + id, marija)).bodyText().doesNotContain("Siuntimenko");
        assertThat(see("/referrals/" + id, rasa)).bodyText().contains("Gavėjas baigė", "Padėjo");
        assertThat(see("/referrals?shown=over", rasa)).hasStatusOk().bodyText().contains(id.toString());
    }

    @Test
    void of_a_restricted_record_the_receiver_sees_and_writes_nothing() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        as.run(
                as.registrar(),
                () -> db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, 2, 'accuracy', 'ginčija gimimo datą', ?, access.officer())
                """)
                        .params(
                                family.people().getFirst().value(),
                                referrals.today().plusDays(30))
                        .update());

        assertThat(received(id)).containsEntry("shown", false).containsEntry("name", null);
        assertThat(post(steps(id), marija, Map.of("step", "ACCEPT", "version", "3")))
                .hasStatus(409);
        assertThat(post("/my/referrals/" + id + "/withdrawal", oksana, Map.of()))
                .hasStatus3xxRedirection();
        assertThat(referrals.state(id)).isEqualTo("recalled");
    }

    @Test
    void every_look_of_the_receiver_is_in_the_person_s_trail() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        see("/referrals/received/" + id, marija);

        assertThat(as.run(
                        oksana,
                        () -> db.sql("""
                        select count(*) from access.look l join access.look_subject s on s.look_id = l.id
                        where s.person_id = ? and l.organisation_id = ? and l.action = 'RECEIVE_REFERRAL'
                        """)
                                .params(family.people().getFirst().value(), NGO)
                                .query(Integer.class)
                                .single()))
                .isPositive();
    }
}
