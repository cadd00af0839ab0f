package lt.tiltas.registration.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class DeskDayTests extends OnADay {

    @Autowired
    CallNext callNext;

    @Test
    void a_day_without_a_place_is_refused_next_to_the_field() {
        assertThat(post("/days", "id", UUID.randomUUID().toString(), "place", " ", "stations", "registration"))
                .hasStatus(422)
                .bodyText()
                .contains("Įrašykite vietą", "place-error");
    }

    @Test
    void a_day_opened_twice_is_one_day_and_a_ticket_sent_twice_is_one_number() {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "4");
        take(day, ticket, "4");
        take(day, UUID.randomUUID().toString(), "2");

        assertThat(numbers(day)).containsExactly(1, 2);
        assertThat(get("/tickets/" + ticket)).hasStatusOk().bodyText().contains("Numeris 1", "Registracija");
    }

    @Test
    void a_ticket_for_nobody_is_refused() {
        String day = day();

        assertThat(post(day + "/tickets", "own", UUID.randomUUID().toString(), "people", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("nuo 1 iki 40");
        assertThat(post(day + "/tickets", "own", UUID.randomUUID().toString(), "people", ""))
                .hasStatus(422)
                .bodyText()
                .contains("kiek žmonių");
    }

    @Test
    void who_has_a_need_is_called_first_then_who_came_first() {
        String day = day();
        take(day, UUID.randomUUID().toString(), "2");
        take(day, UUID.randomUUID().toString(), "1");
        take(day, UUID.randomUUID().toString(), "3", "needs", "infant");

        call(day, "registration", 1, UUID.randomUUID());
        call(day, "registration", 2, UUID.randomUUID());

        assertThat(called(day, "registration")).containsExactly("3 > 1", "1 > 2");
    }

    @Test
    void the_same_call_sent_twice_calls_one_family_and_a_busy_desk_calls_none() {
        String day = day();
        take(day, UUID.randomUUID().toString(), "2");
        take(day, UUID.randomUUID().toString(), "2");
        UUID key = UUID.randomUUID();
        call(day, "registration", 1, key);
        call(day, "registration", 1, key);
        call(day, "registration", 1, UUID.randomUUID());

        assertThat(called(day, "registration")).containsExactly("1 > 1");
    }

    @Test
    void twelve_desks_at_once_never_call_the_same_family() throws Exception {
        String day = day();
        for (int n = 0; n < 12; n++) {
            take(day, UUID.randomUUID().toString(), "1");
        }
        DayId id = DayId.of(day.substring("/days/".length()));
        Officer registrar = as.registrar();
        Set<Integer> families = new HashSet<>();
        try (var desks = Executors.newFixedThreadPool(12)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int desk = 1; desk <= 12; desk++) {
                var call = new CallNext.Call("registration", desk, UUID.randomUUID());
                calls.add(() -> CurrentOfficer.as(
                        registrar,
                        () -> ((CallNext.Outcome.Called) callNext.call(id, call, registrar))
                                .visit()
                                .ticket()
                                .number()));
            }
            for (var answer : desks.invokeAll(calls)) {
                families.add(answer.get());
            }
        }
        assertThat(families).hasSize(12);
    }

    @Test
    void a_family_goes_from_station_to_station_and_the_same_click_moves_it_once() {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "2");
        call(day, "registration", 1, UUID.randomUUID());
        String visit = open(ticket);
        end(visit, "done", "bed");
        end(visit, "done", "documents");

        assertThat(way(ticket)).containsExactly("welcome done", "registration done", "bed waiting");
        call(day, "bed", 1, UUID.randomUUID());
        end(open(ticket), "done", "");
        assertThat(way(ticket)).containsExactly("welcome done", "registration done", "bed done");
    }

    @Test
    void who_was_not_there_comes_back_to_the_place_it_had() {
        String day = day();
        String first = UUID.randomUUID().toString();
        take(day, first, "2");
        take(day, UUID.randomUUID().toString(), "2");
        call(day, "registration", 1, UUID.randomUUID());
        String missed = open(first);
        end(missed, "no_show", "");
        assertThat(get(day + "/stations/registration?desk=1")).bodyText().contains("Neatėjo pakviesti", "Sugrįžo");

        String back = UUID.randomUUID().toString();
        post("/visits/" + missed + "/return", "own", back);
        post("/visits/" + missed + "/return", "own", UUID.randomUUID().toString());
        call(day, "registration", 2, UUID.randomUUID());

        assertThat(called(day, "registration")).containsExactly("1 > 2");
        assertThat(way(first)).containsExactly("welcome done", "registration no_show", "registration called");
    }

    @Test
    void a_ticket_becomes_one_registration_however_often_it_is_asked_for() {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "2");
        String first = post("/tickets/" + ticket + "/arrival").getResponse().getRedirectedUrl();
        String again = post("/tickets/" + ticket + "/arrival").getResponse().getRedirectedUrl();

        assertThat(first).startsWith("/arrivals/").isEqualTo(again);
        assertThat(get("/tickets/" + ticket)).bodyText().contains(first);
        assertThat(get("/tickets/" + ticket, as.at(19, Role.PARTNER)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(first);
    }
}
