package lt.tiltas.programme.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.Test;

/** Each test in a municipality of its own, so that none pays another's families. */
@TiltasTest
class PayoutTests extends AtThePayments {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void a_list_is_the_same_however_often_it_is_made_and_is_signed_by_a_second_person_only() {
        Family family = family(84, "Pirmenko", ACCOUNT);
        dues.owe(84, OCTOBER, family.card().id(), "essentials", 46600);
        dues.owe(84, OCTOBER, family.card().id(), "settling-in", 93200);
        Officer maker = finance(84);

        UUID list = propose(84, OCTOBER, maker);
        assertThat(propose(84, OCTOBER, maker)).isEqualTo(list);
        assertThat(lines(list))
                .containsExactly("essentials 2026-10-01 46600 proposed", "settling-in 2026-10-01 93200 proposed");

        check(list, maker);
        assertThat(state(list)).as("who made it does not sign it").isEqualTo("proposed");
        assertThat(check(list, as.casemanager(84))).as("nor a case manager").hasStatus(403);
        assertThatThrownBy(() -> as.run(maker, () -> db.sql("""
                        update programme.payment_list set state = 'checked', checked_by = made_by, checked_at = now(), lines = 2, cents = 139800
                        where id = ?
                        """).param(list).update()))
                .as("nor past the program")
                .hasMessageContaining("payout_is_checked_by_a_second_person");

        assertThat(check(list, as.at(1, Role.FINANCE))).hasStatus3xxRedirection();
        assertThat(state(list)).isEqualTo("checked");
        assertThat(one(Long.class, "select cents from programme.payment_list where id = ?", list))
                .isEqualTo(139800);
    }

    @Test
    void what_was_signed_is_never_another_sum() {
        Family family = family(32, "Centenko", ACCOUNT);
        dues.owe(32, OCTOBER, family.card().id(), "essentials", 46601);
        UUID list = propose(32, OCTOBER);
        Officer finance = finance(32);

        assertThatThrownBy(() -> as.run(finance, () -> db.sql("""
                        update programme.payment_list set state = 'checked', checked_by = access.officer(), checked_at = now(), lines = 1,
                            cents = 46600 where id = ?
                        """).param(list).update()))
                .hasMessageContaining("payout_sum_is_to_the_cent");
        check(list, finance);
        assertThatThrownBy(() -> owner.run("""
                        alter table programme.payment no force row level security;
                        alter table programme.payment_list no force row level security;
                        update programme.payment set cents = 46602 where list_id = '%s'""".formatted(list)))
                .as("nor does the owner change a line")
                .hasMessageContaining("payment_stays_as_it_was_signed");
        assertThatThrownBy(() -> as.run(
                        finance,
                        () -> db.sql("delete from programme.payment where list_id = ?")
                                .param(list)
                                .update()))
                .hasMessageContaining("payment_stays_as_it_was_signed");
    }

    @Test
    void a_family_without_an_account_stays_on_the_list_and_is_paid_when_it_has_one() {
        Family bare = family(33, "Belaukenko", "");
        Family other = family(33, "Sasenko", ACCOUNT);
        dues.owe(33, SEPTEMBER, bare.card().id(), "essentials", 46600);
        dues.owe(33, SEPTEMBER, other.card().id(), "essentials", 69900);
        UUID september = propose(33, SEPTEMBER);

        assertThat(get("/payments/" + september, as.casemanager(33)))
                .bodyText()
                .contains("Sąskaitos dar nėra", "Belaukenko", "… 1000")
                .doesNotContain(ACCOUNT);
        assertThat(get("/payments/" + september, finance(33)))
                .bodyText()
                .contains("Sąskaitos dar nėra", ACCOUNT)
                .doesNotContain("Belaukenko");
        sendAll(33, september);
        assertThat(lines(september))
                .containsExactly(
                        "essentials 2026-09-01 46600 withdrawn no-account", "essentials 2026-09-01 69900 sent");

        assertThat(account(bare, 33, "LT601010012345678901")).hasStatus3xxRedirection();
        UUID october = propose(33, OCTOBER);
        assertThat(lines(october)).containsExactly("essentials 2026-09-01 46600 proposed");
    }

    @Test
    void a_line_left_out_comes_with_the_next_list_and_not_with_the_same() {
        Family family = family(34, "Isimtenko", ACCOUNT);
        Family other = family(34, "Likenko", ACCOUNT);
        dues.owe(34, SEPTEMBER, family.card().id(), "essentials", 46600);
        dues.owe(34, SEPTEMBER, other.card().id(), "essentials", 34950);
        UUID september = propose(34, SEPTEMBER);
        UUID line = one(UUID.class, "select id from programme.payment where list_id = ? and cents = 46600", september);

        assertThat(get("/payments/lines/" + line + "/withdrawal", as.casemanager(34)))
                .hasStatusOk()
                .bodyText()
                .contains("Olha Pirmoji-Žodė");
        assertThat(post("/payments/lines/" + line + "/withdrawal", finance(34))).hasStatus(422);
        assertThat(post("/payments/lines/" + line + "/withdrawal", finance(34)).param("reason", "question"))
                .hasStatus3xxRedirection();
        check(september, finance(34));
        assertThat(state(september)).as("who has changed it does not sign it").isEqualTo("proposed");
        assertThat(propose(34, SEPTEMBER)).isEqualTo(september);
        sendAll(34, september);

        assertThat(lines(september))
                .containsExactly("essentials 2026-09-01 34950 sent", "essentials 2026-09-01 46600 withdrawn question");
        assertThat(lines(propose(34, OCTOBER))).containsExactly("essentials 2026-09-01 46600 proposed");
        assertThat(get(
                        "/my/support/account",
                        as.newcomer(family.card().people().getFirst().value())))
                .bodyText()
                .contains("Reikia pasitikslinti", "… 1000", "466,00")
                .doesNotContain(ACCOUNT, "349,50");
    }

    @Test
    void the_same_due_is_paid_once_whoever_asks_for_it_in_whichever_month() {
        Family family = family(86, "Vienenko", ACCOUNT);
        dues.owe(86, SEPTEMBER, family.card().id(), "school", 11100);
        dues.owe(86, SEPTEMBER, family.card().id(), "school", 11100);
        dues.owe(86, OCTOBER, family.card().id(), "essentials", 46600);
        UUID september = propose(86, SEPTEMBER);
        assertThat(lines(september)).hasSize(1);

        UUID october = propose(86, OCTOBER);
        assertThat(lines(october)).containsExactly("essentials 2026-10-01 46600 proposed");
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                        insert into programme.payment (list_id, org_id, programme_id, kind, for_month, due_key, cents, rule)
                        select ?, org_id, programme_id, kind, for_month, due_key, cents, rule from programme.payment where list_id = ?
                        """).params(october, september).update()))
                .hasMessageContaining("payment_once");
    }

    @Test
    void an_account_named_after_the_list_was_made_stops_the_signature() {
        Family family = family(36, "Keistenko", ACCOUNT);
        dues.owe(36, OCTOBER, family.card().id(), "essentials", 46600);
        UUID list = propose(36, OCTOBER);

        assertThat(account(family, 36, ACCOUNT)).as("the same again").hasStatus(422);
        assertThat(account(family, 36, "LT601010012345678901")).hasStatus3xxRedirection();
        check(list, finance(36));
        assertThat(state(list)).isEqualTo("proposed");
        propose(36, OCTOBER);
        check(list, finance(36));
        assertThat(state(list)).isEqualTo("checked");
        assertThat(get("/programmes/" + family.programme() + "/account", as.casemanager(36)))
                .bodyText()
                .contains("… 1000", "… 8901", "galioja")
                .doesNotContain(ACCOUNT);
    }

    @Test
    void an_account_is_held_against_its_check_digits_and_lies_locked() {
        Family family = family(85, "Ibanenko", "");

        assertThat(account(family, 85, "LT12 1000 0111 0100 1001"))
                .hasStatus(422)
                .bodyText()
                .contains("Sąskaitos numeris neteisingas");
        assertThat(account(family, 85, "UA213223130000026007233566001"))
                .hasStatus(422)
                .bodyText()
                .contains("SEPA");
        assertThat(account(family, 85, "LT12 1000 0111 0100 1000")).hasStatus3xxRedirection();
        assertThat(one(
                        String.class,
                        "select a::text from programme.account a where programme_id = ?",
                        family.programme().value()))
                .doesNotContain(ACCOUNT);
    }

    @Test
    void what_is_owed_to_a_family_without_a_programme_here_is_said() {
        var elsewhere = given.household(38, "Bepenko", "Olha");
        dues.owe(38, OCTOBER, elsewhere.id(), "essentials", 46600);

        assertThat(lines(propose(38, OCTOBER))).isEmpty();
        assertThat(post("/payments", as.casemanager(38))
                        .param("municipality", "38")
                        .param("month", "2027-10"))
                .hasStatus(422);
        assertThat(post("/payments", as.casemanager(38))
                        .param("municipality", "39")
                        .param("month", "2026-10"))
                .hasStatus(422);
    }
}
