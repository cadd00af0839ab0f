package lt.tiltas.sms.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.sms.GivenGateway.Received;
import lt.tiltas.sms.GivenGateway.Server;
import lt.tiltas.sms.Sms;
import lt.tiltas.sms.SmsEnd;
import lt.tiltas.sms.SmsReport;
import lt.tiltas.sms.SmsSource;
import lt.tiltas.sms.TextMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class SendMessagesTests {

    private static final String WORDS = "Tiltas: primename.";

    @Autowired
    GivenSending sending;

    @Autowired
    Server gateway;

    @Autowired
    Gateway own;

    @Autowired
    Sms sms;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private final UUID id = UUID.randomUUID();
    private final String phone = "+3706" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final Told told = new Told();
    private OffsetDateTime noon;

    private static final class Told implements SmsSource {

        private final List<SmsEnd> ends = Collections.synchronizedList(new ArrayList<>());
        private boolean stands = true;

        @Override
        public String name() {
            return "test";
        }

        @Override
        public boolean stands(UUID id) {
            return stands;
        }

        @Override
        public void ended(UUID id, SmsEnd end, OffsetDateTime at) {
            ends.add(end);
        }

        @Override
        public void reported(UUID id, SmsReport report, OffsetDateTime at) {}
    }

    @BeforeEach
    void nothing_else_waits() {
        sending.empty();
        noon = sending.todayAt(12, 0).plusDays(1);
    }

    private void write(UUID message, String to, OffsetDateTime until) {
        as.run(Officer.SYSTEM, () -> sms.write(new TextMessage(message, "test", to, WORDS, until)));
    }

    private int send(OffsetDateTime at) {
        return sending.at(at, own, List.of(told));
    }

    @Test
    void a_message_is_sent_once_under_its_key_and_its_number_and_words_are_gone() {
        write(id, phone, noon.plusDays(1));
        write(id, phone, noon.plusDays(1));

        assertThat(send(noon)).isEqualTo(1);
        assertThat(send(noon.plusHours(2))).isZero();

        assertThat(gateway.of(phone))
                .containsExactly(new Received(
                        id.toString(),
                        "Bearer not-a-real-one",
                        gateway.of(phone).getFirst().body()));
        assertThat(gateway.of(phone).getFirst().body())
                .contains("\"to\":\"" + phone + "\"", "\"text\":\"" + WORDS + "\"");
        assertThat(sending.state(id)).isEqualTo("sent 1");
        assertThat(told.ends).containsExactly(SmsEnd.SENT);
    }

    @Test
    void a_gateway_that_is_busy_is_asked_again_with_growing_pauses() {
        gateway.answers(phone, 503);
        write(id, phone, noon.plusDays(1));

        send(noon);
        send(noon.plusSeconds(30));
        assertThat(gateway.of(phone)).as("not before the pause is over").hasSize(1);
        send(noon.plusMinutes(1));
        send(noon.plusMinutes(2));
        assertThat(gateway.of(phone)).as("the second pause is longer").hasSize(2);
        assertThat(sending.state(id)).isEqualTo("waiting 503 2 " + phone + " " + WORDS);
        gateway.answers(phone, 200);
        send(noon.plusMinutes(3));

        assertThat(gateway.of(phone)).extracting(Received::key).containsOnly(id.toString());
        assertThat(sending.state(id)).isEqualTo("sent 503 3");
    }

    @Test
    void what_the_gateway_refuses_has_failed_and_is_not_sent_again() {
        gateway.answers(phone, 400);
        write(id, phone, noon.plusDays(1));

        send(noon);
        send(noon.plusHours(2));

        assertThat(gateway.of(phone)).hasSize(1);
        assertThat(sending.state(id)).isEqualTo("failed 400 1");
        assertThat(told.ends).containsExactly(SmsEnd.FAILED);
    }

    @Test
    void too_many_at_once_is_no_refusal() {
        gateway.answers(phone, 429);
        write(id, phone, noon.plusDays(1));
        send(noon);
        assertThat(sending.state(id)).startsWith("waiting 429 1");
    }

    @Test
    void a_redirection_is_not_followed() {
        gateway.answers(phone, 307);
        write(id, phone, noon.plusDays(1));
        send(noon);
        assertThat(gateway.of(phone)).hasSize(1);
        assertThat(sending.state(id)).startsWith("waiting 307 1");
    }

    @Test
    void a_gateway_that_does_not_answer_is_tried_again() {
        Gateway nowhere = new Gateway(new SmsSettings(
                URI.create("http://localhost:1/"), null, null, Duration.ofSeconds(1), Duration.ofSeconds(1)));
        write(id, phone, noon.plusDays(1));
        sending.at(noon, nowhere, List.of(told));
        assertThat(sending.state(id)).startsWith("waiting no_answer 1");
    }

    @Test
    void what_did_not_get_out_in_time_is_given_up_even_at_night_and_without_a_gateway() {
        write(id, phone, noon);
        OffsetDateTime night = sending.todayAt(23, 0).plusDays(1);

        sending.at(night, sending.none(), List.of(told));

        assertThat(gateway.of(phone)).isEmpty();
        assertThat(sending.state(id)).isEqualTo("given_up 0");
        assertThat(told.ends).containsExactly(SmsEnd.GIVEN_UP);
    }

    @Test
    void nobody_is_disturbed_between_nine_in_the_evening_and_eight_in_the_morning() {
        OffsetDateTime evening = sending.todayAt(21, 0).plusDays(1);
        write(id, phone, noon.plusDays(3));
        send(evening);
        send(evening.plusHours(10).plusMinutes(59));
        assertThat(gateway.of(phone)).isEmpty();
        send(evening.plusHours(11));
        assertThat(gateway.of(phone)).hasSize(1);
    }

    @Test
    void what_is_not_wanted_any_more_is_not_sent_and_is_forgotten() {
        write(id, phone, noon.plusDays(1));
        told.stands = false;
        send(noon);
        assertThat(gateway.of(phone)).isEmpty();
        assertThat(sending.state(id)).isEqualTo("withdrawn 0");
        assertThat(told.ends).containsExactly(SmsEnd.WITHDRAWN);
    }

    @Test
    void two_senders_at_once_send_each_message_once() {
        List<String> phones = IntStream.range(0, 20)
                .mapToObj(n -> phone.substring(0, 10) + (10 + n))
                .toList();
        phones.forEach(to -> write(UUID.randomUUID(), to, noon.plusDays(1)));

        List<CompletableFuture<Integer>> both = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> send(noon)))
                .toList();

        assertThat(both.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(20);
        assertThat(phones).allSatisfy(to -> assertThat(gateway.of(to)).hasSize(1));
    }

    @Test
    void what_one_sender_has_in_hand_another_passes_by() {
        write(id, phone, noon.plusDays(1));
        as.run(Officer.SYSTEM, () -> {
            assertThat(sending.waiting(noon).next(true)).isPresent();
            assertThat(as.run(Officer.SYSTEM, () -> sending.waiting(noon).next(true)))
                    .isEmpty();
        });
    }

    @Test
    void killed_between_sending_and_writing_it_is_sent_again_under_the_same_key() {
        write(id, phone, noon.plusDays(1));
        as.run(Officer.SYSTEM, () -> {
            Waiting waiting = sending.waiting(noon);
            Waiting.Message message = waiting.next(true).orElseThrow();
            waiting.take(message, Duration.ofMinutes(1));
        });
        own.send(id, phone, WORDS);

        send(noon.plusMinutes(1));

        assertThat(gateway.of(phone)).hasSize(2).extracting(Received::key).containsOnly(id.toString());
        assertThat(sending.state(id)).isEqualTo("sent 2");
    }

    @Test
    void an_ended_message_is_forgotten_after_the_days_of_the_rule() {
        write(id, phone, noon.plusDays(1));
        send(noon);
        as.run(
                Officer.SYSTEM,
                () -> sending.sender(noon.plusDays(29), own, List.of(told)).forget());
        assertThat(sending.state(id)).startsWith("sent");
        as.run(
                Officer.SYSTEM,
                () -> sending.sender(noon.plusDays(31), own, List.of(told)).forget());
        assertThat(as.run(Officer.SYSTEM, this::seen)).isZero();
    }

    @Test
    void nobody_but_the_system_reads_or_writes_what_waits() {
        write(id, phone, noon.plusDays(1));
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM && role != Role.NEWCOMER) {
                Officer officer = as.at(33, role);
                assertThat(as.run(officer, this::seen)).as(role.code()).isZero();
                assertThatThrownBy(() -> as.run(
                                officer,
                                () -> sms.write(new TextMessage(UUID.randomUUID(), "test", phone, WORDS, noon))))
                        .as(role.code())
                        .isInstanceOf(DataAccessException.class);
            }
        }
        assertThat(as.run(Officer.SYSTEM, this::seen)).isEqualTo(1);
    }

    @Test
    void a_settled_message_cannot_keep_its_number() {
        write(id, phone, noon.plusDays(1));
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("update sms.message set state = 'sent', ended_at = now() where id = ?")
                                .param(id)
                                .update()))
                .hasMessageContaining("message_forgets_when_it_ends");
    }

    private int seen() {
        return db.sql("select count(*) from sms.message where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
