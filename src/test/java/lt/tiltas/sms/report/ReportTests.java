package lt.tiltas.sms.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.sms.GivenGateway;
import lt.tiltas.sms.GivenGateway.Server;
import lt.tiltas.sms.Sms;
import lt.tiltas.sms.SmsEnd;
import lt.tiltas.sms.SmsReport;
import lt.tiltas.sms.SmsSource;
import lt.tiltas.sms.TextMessage;
import lt.tiltas.sms.send.GivenSending;
import lt.tiltas.sms.send.SmsSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ReportTests {

    private static final String SECRET = "Bearer " + GivenGateway.REPORT_SECRET;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenSending sending;

    @Autowired
    Server gateway;

    @Autowired
    ReceiveReport receiveReport;

    @Autowired
    Sms sms;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private final UUID id = UUID.randomUUID();
    private final String phone = "+3706" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private OffsetDateTime noon;

    /** Wants all that it has written sent. */
    private record Any() implements SmsSource {

        @Override
        public String name() {
            return "any";
        }

        @Override
        public boolean stands(UUID id) {
            return true;
        }

        @Override
        public void ended(UUID id, SmsEnd end, OffsetDateTime at) {}

        @Override
        public void reported(UUID id, SmsReport report, OffsetDateTime at) {}
    }

    @BeforeEach
    void a_message_that_waits() {
        sending.empty();
        noon = sending.todayAt(12, 0).plusDays(1);
        as.run(
                Officer.SYSTEM,
                () -> sms.write(new TextMessage(id, "any", phone, "Tiltas: primename.", noon.plusDays(1))));
    }

    private void sendAt(OffsetDateTime at) {
        sending.at(at, Stream.of(new Any()));
    }

    private MvcTestResult post(@Nullable String authorization, String body) {
        var request = mvc.post().uri("/sms/reports").contentType(MediaType.APPLICATION_JSON);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request.content(body).exchange();
    }

    private static String json(UUID key, String state) {
        return "{\"key\":\"%s\",\"state\":\"%s\",\"at\":\"2026-12-03T10:02:11+02:00\"}".formatted(key, state);
    }

    private MvcTestResult report(String state) {
        return post(SECRET, json(id, state));
    }

    private String row() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select concat_ws(' ', state, report, phone) from sms.message where id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
    }

    @Test
    void what_has_arrived_is_written_down_once_without_a_session() {
        sendAt(noon);
        assertThat(report("delivered")).hasStatus(204).doesNotContainHeader("Set-Cookie");
        OffsetDateTime first = reportedAt();
        assertThat(row()).isEqualTo("sent delivered");

        assertThat(post(SECRET, json(id, "delivered").replace("10:02:11", "11:30:00")))
                .hasStatus(204);
        assertThat(reportedAt()).as("a report that comes again changes nothing").isEqualTo(first);
        assertThat(report("failed")).hasStatus(204);
        assertThat(row()).as("that it has arrived is the last word").isEqualTo("sent delivered");
    }

    private OffsetDateTime reportedAt() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select reported_at from sms.message where id = ?")
                        .param(id)
                        .query(OffsetDateTime.class)
                        .single());
    }

    @Test
    void what_did_not_arrive_may_still_arrive() {
        sendAt(noon);
        report("failed");
        assertThat(row()).isEqualTo("sent failed");
        report("delivered");
        assertThat(row()).isEqualTo("sent delivered");
    }

    @Test
    void a_wrong_secret_is_refused_and_changes_nothing() {
        sendAt(noon);
        for (String wrong : new String[] {null, "", "Bearer ", "Bearer not-a-real-one", SECRET + "s", "Basic x"}) {
            assertThat(post(wrong, json(id, "delivered")))
                    .as(String.valueOf(wrong))
                    .hasStatus(401);
        }
        assertThat(row()).isEqualTo("sent");
    }

    @Test
    void where_no_secret_is_set_there_is_no_address() {
        var none = new SmsSettings(null, null, null, Duration.ofSeconds(1), Duration.ofSeconds(1));
        var controller = new ReportController(none, receiveReport);
        for (String authorization : List.of("Bearer ", "Bearer null", SECRET)) {
            assertThatThrownBy(() -> controller.create(authorization, new ByteArrayInputStream(new byte[0])))
                    .isInstanceOf(NotHere.class);
        }
    }

    @Test
    void an_unknown_key_is_answered_like_a_known_one() {
        sendAt(noon);
        MvcTestResult known = report("delivered");
        MvcTestResult unknown = post(SECRET, json(UUID.randomUUID(), "delivered"));
        assertThat(unknown).hasStatus(204).body().isEmpty();
        assertThat(unknown.getResponse().getHeaderNames())
                .isEqualTo(known.getResponse().getHeaderNames());
    }

    @Test
    void a_message_that_was_never_tried_is_no_gateways_to_report() {
        assertThat(report("delivered")).hasStatus(204);
        assertThat(row()).isEqualTo("waiting " + phone);
        sendAt(noon);
        assertThat(gateway.of(phone)).hasSize(1);
    }

    @Test
    void a_report_that_is_faster_than_the_answer_settles_the_message() {
        gateway.answers(phone, 503);
        sendAt(noon);
        assertThat(row()).isEqualTo("waiting " + phone);
        report("delivered");
        assertThat(row()).isEqualTo("sent delivered");
        sendAt(noon.plusHours(2));
        assertThat(gateway.of(phone)).as("it is not sent again").hasSize(1);
    }

    @Test
    void a_late_report_after_giving_up_is_believed() {
        gateway.answers(phone, 503);
        sendAt(noon);
        sendAt(noon.plusDays(2));
        assertThat(row()).isEqualTo("given_up");
        report("delivered");
        assertThat(row()).isEqualTo("given_up delivered");
    }

    @Test
    void what_is_no_report_is_refused() {
        sendAt(noon);
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{",
                "delivered",
                "{\"key\":\"%s\",\"state\":\"delivered\"}".formatted(id),
                json(id, "seen"),
                json(id, "delivered").replace(id.toString(), "1"),
                json(id, "delivered").replace("2026-12-03T10:02:11+02:00", "yesterday"),
                json(id, "delivered").replace("2026-", "-2026-"))) {
            assertThat(post(SECRET, body)).as(body).hasStatus(400);
        }
        assertThat(post(SECRET, json(id, "delivered") + " ".repeat(2048))).hasStatus(413);
        assertThat(row()).isEqualTo("sent");
    }

    @Test
    void a_moment_that_has_not_come_is_now() {
        sendAt(noon);
        post(SECRET, json(id, "delivered").replace("2026-", "+99999-"));
        assertThat(reportedAt()).isBefore(OffsetDateTime.now().plusMinutes(1));
    }

    @Test
    void no_officer_writes_what_became_of_a_message() {
        sendAt(noon);
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM && role != Role.NEWCOMER) {
                assertThat(as.run(
                                as.at(33, role),
                                () -> db.sql(
                                                "update sms.message set report = 'delivered', reported_at = now() where id = ?")
                                        .param(id)
                                        .update()))
                        .as(role.code())
                        .isZero();
            }
        }
        assertThat(row()).isEqualTo("sent");
    }
}
