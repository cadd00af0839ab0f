package lt.tiltas.reception.complaint;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.database.EveryRow;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Without a name and without signing in: told once, followed by a code that nobody else knows. */
@TiltasTest
class UnnamedComplaintTests {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    @Autowired
    MoveComplaint moveComplaint;

    @Autowired
    Houses houses;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    EveryRow rows;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    @Test
    void it_is_told_once_followed_by_its_code_and_answered_to() {
        SiteId site = houses.site(19, 1);
        String code = code(lodge(site, "10.0.0.1"));
        Officer rasa = as.casemanager(19);
        ComplaintId id = ComplaintId.of(rows.values("select id from reception.complaint where site_id = '" + site + "'")
                .getFirst());
        as.run(rasa, () -> moveComplaint.move(id, new StepForm(Step.ANSWER, "Ačiū", "lt", 1), rasa));

        assertThat(follow(code.toLowerCase().replace("-", " "), "10.0.0.1"))
                .hasStatusOk()
                .bodyText()
                .contains("Ačiū");
        assertThat(mvc.post()
                        .uri("/complaint-code/steps")
                        .with(csrf())
                        .param("code", code)
                        .param("step", "APPEAL")
                        .param("words", "ne")
                        .param("version", "2"))
                .hasStatusOk();
        assertThat(rows.values("select org_id || ' ' || state from reception.complaint where id = '" + id + "'"))
                .containsExactly("3 appealed");
    }

    @Test
    void the_code_is_kept_nowhere_and_names_nobody() {
        SiteId site = houses.site(19, 1);
        String code = code(lodge(site, "10.0.0.2"));

        assertThat(rows.values("select to_jsonb(c)::text from reception.complaint c where site_id = '" + site + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(code).doesNotContain(code.replace("-", "")));
        assertThat(mvc.get().uri("/complaints").with(signedIn(as.casemanager(19))))
                .bodyText()
                .doesNotContain(code);
        assertThat(new FollowCode(code.replace("-", "")).toString()).doesNotContain(code);
    }

    @Test
    void a_wrong_code_and_one_of_a_wrong_shape_are_answered_alike() {
        String wrong = follow("0000-0000-0000-0000", "10.0.0.3").getResponse().getStatus() + "";
        String shapeless = follow("abc", "10.0.0.3").getResponse().getStatus() + "";

        assertThat(wrong).isEqualTo(shapeless).isEqualTo("422");
    }

    @Test
    void so_many_an_hour_from_one_address_and_no_more() {
        SiteId site = houses.site(19, 1);
        for (int n = 0; n < 10; n++) {
            assertThat(lodge(site, "10.0.0.4")).hasStatusOk();
        }
        assertThat(lodge(site, "10.0.0.4")).hasStatus(422).bodyText().contains("per valandą");
        assertThat(lodge(site, "10.0.0.5")).hasStatusOk();
        for (int n = 0; n < 20; n++) {
            assertThat(follow("0000-0000-0000-0000", "10.0.0.6")).hasStatus(422);
        }
        assertThat(follow("0000-0000-0000-0000", "10.0.0.6")).bodyText().contains("Per daug bandymų");
    }

    @Test
    void an_address_is_let_through_again_after_an_hour() {
        var now = new AtomicReference<>(clock.instant());
        var turnstile = new Turnstile(new Clock() {
            @Override
            public ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        });

        assertThat(turnstile.pass("x", "a", 1)).isTrue();
        assertThat(turnstile.pass("x", "a", 1)).isFalse();
        now.set(now.get().plusSeconds(3601));
        assertThat(turnstile.pass("x", "a", 1)).isTrue();
    }

    @Test
    void nothing_is_read_of_the_tables_by_whoever_is_not_signed_in() {
        lodge(houses.site(19, 1), "10.0.0.7");

        assertThat(db.sql("select count(*) from reception.complaint")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MvcTestResult lodge(SiteId site, String address) {
        return mvc.post()
                .uri("/complain/" + site)
                .locale(Locale.of("lt"))
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("category", "food")
                .param("words", "Šalta")
                .param("sent", UUID.randomUUID().toString())
                .exchange();
    }

    private MvcTestResult follow(String code, String address) {
        return mvc.post()
                .uri("/complaint-code")
                .locale(Locale.of("lt"))
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("code", code)
                .exchange();
    }

    private static String code(MvcTestResult answer) {
        try {
            Matcher found = CODE.matcher(answer.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
