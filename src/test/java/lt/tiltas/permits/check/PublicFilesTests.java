package lt.tiltas.permits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.document.SignDocument;
import lt.tiltas.permits.prolongation.Prolongations;
import lt.tiltas.permits.token.BlockKey;
import lt.tiltas.permits.token.Cbor;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.permits.token.KeyRing;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** What a device keeps for a check without a network: about nobody, signed, true at once. */
@TiltasTest
class PublicFilesTests {

    private static final int WEIGHT = 40 * 1024;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    KeyRing ring;

    @Autowired
    BlockKey blockKey;

    @Autowired
    Prolongations prolongations;

    @Autowired
    StatusList statusList;

    @Autowired
    Rules rules;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    SignDocument signDocument;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void the_page_and_all_it_is_made_of_weigh_at_most_forty_kilobytes() {
        int weight = List.of(
                        "/v",
                        "/v/words.json",
                        "/check/check.js",
                        "/check/check.css",
                        "/check-worker.js",
                        "/assets/tiltas.svg")
                .stream()
                .mapToInt(path -> body(path).length)
                .sum();

        assertThat(weight).as("bytes").isLessThanOrEqualTo(WEIGHT);
        assertThat(new String(body("/v"), StandardCharsets.UTF_8)).contains("<noscript>", "JavaScript");
    }

    @Test
    void a_withdrawn_document_has_its_bit_and_its_neighbour_has_not() {
        HouseholdCard household = given.household(19, "Statusenko", "Olha", "Ivan");
        List<Integer> places = List.of(document(household, 0, "revoked"), document(household, 1, null));

        StatusList.Lists lists = as.run(Officer.SYSTEM, () -> statusList.read());

        assertThat(bit(lists.revoked(), places.get(0))).isTrue();
        assertThat(bit(lists.revoked(), places.get(1))).isFalse();
        assertThat(bit(lists.superseded(), places.get(0))).isFalse();
        assertThat(lists.revoked().length % 1024).isZero();
        assertThat(lists.superseded()).hasSameSizeAs(lists.revoked());
        Map<?, ?> content = content(files().statuses());
        assertThat(content.get(0L)).isEqualTo("status");
        assertThat((byte[]) content.get(2L)).isEqualTo(lists.revoked());
    }

    @Test
    void rules_in_force_are_in_their_file() {
        LocalDate today = LocalDate.now(clock);
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into permits.prolongation (ground, valid_on, to_on, act, certainty, checked_on, entered_by, approved_by, approved_at)
                values ('family', date '1999-01-01', date '1999-12-31', 'Canary act', 'U', ?, gen_random_uuid(), gen_random_uuid(), now())
                """).param(today).update());

        List<?> rows = (List<?>) content(files().prolongations()).get(2L);

        assertThat(rows).anyMatch(row -> row.equals(List.of("family", "1999-01-01", "1999-12-31", "Canary act")));
    }

    @Test
    void a_leaked_key_is_told_to_everybody_and_the_next_token_is_signed_by_another() {
        Claims claims = new Claims(
                "LT",
                "LT-1",
                new Claims.Holder("Olha", null, null),
                new Claims.Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                "family",
                null,
                1,
                null);
        KeyRing.Signed leaked = as.run(Officer.SYSTEM, () -> ring.sign(claims));
        String kid = HexFormat.of().formatHex(leaked.kid());
        Officer admin = as.at(1, Role.ADMIN);
        as.run(admin, () -> blockKey.block(kid, new BlockKey.New("Bandymas: raktas nutekėjo"), admin));

        assertThat(as.run(Officer.SYSTEM, () -> ring.read(leaked.token()))).isEmpty();
        assertThat(files().keys().keys()).anyMatch(key -> key.kid().equals(kid) && key.blocked());
        KeyRing.Signed next = as.run(Officer.SYSTEM, () -> ring.sign(claims));
        assertThat(Arrays.equals(next.kid(), leaked.kid())).isFalse();
        assertThat(as.run(Officer.SYSTEM, () -> ring.read(next.token()))).contains(claims);
        assertThat(new String(body("/v/keys.json"), StandardCharsets.UTF_8)).doesNotContain("\"d\"", "sealed");
    }

    @Test
    void the_next_key_is_made_once_however_often_the_job_runs() {
        as.run(Officer.SYSTEM, () -> ring.turn());
        int known = as.run(Officer.SYSTEM, () -> ring.known()).size();
        as.run(Officer.SYSTEM, () -> ring.turn());

        assertThat(as.run(Officer.SYSTEM, () -> ring.known())).hasSize(known);
    }

    /** Not the cached ones of the running program. */
    private PublicFiles files() {
        return new PublicFiles(ring, prolongations, statusList, rules, new PublicFiles.Setting(clock, transactions));
    }

    private Map<?, ?> content(byte[] cose) {
        return (Map<?, ?>) Cbor.read((byte[]) ((List<?>) Cbor.read(cose)).get(2));
    }

    private int document(HouseholdCard household, int member, String ended) {
        LocalDate today = LocalDate.now(clock);
        ApplicationId application = givenPermits.permit(household, member, today, today.plusDays(9));
        as.run(Officer.SYSTEM, () -> signDocument.sign(application, Officer.SYSTEM));
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                update permits.document set ended_as = :ended, ended_at = case when cast(:ended as text) is not null then now() end
                where person_id = :person returning status_index
                """)
                        .param("ended", ended)
                        .param("person", household.people().get(member).value())
                        .query(Integer.class)
                        .single());
    }

    private static boolean bit(byte[] list, int place) {
        return (list[place / 8] >> (place % 8) & 1) == 1;
    }

    private byte[] body(String path) {
        var answer = mvc.get().uri(path).header("Accept-Language", "lt").exchange();
        assertThat(answer).as(path).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
