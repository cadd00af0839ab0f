package lt.tiltas.access.route;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteRight.Anybody;
import lt.tiltas.access.route.RouteRight.Needed;
import lt.tiltas.access.route.RouteRight.Undeclared;
import lt.tiltas.access.route.Routes.Route;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every route, every role and nobody, things of the own and of another municipality. Generated: a new route is in it at once. */
@TiltasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTests {

    private static final int OWN = 19;
    private static final int FOREIGN = 21;
    private static final String CANARY = "Canarienko";

    record Answer(int status, String location, String body) {}

    @Autowired
    Routes routes;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    Given given;

    @Autowired
    List<Planted> planted;

    HouseholdCard own;
    HouseholdCard foreign;
    final Map<RouteVariable, String> ownIds = new HashMap<>();
    final Map<RouteVariable, String> foreignIds = new HashMap<>();
    final List<Officer> officers = new ArrayList<>();
    final List<String> findings = new ArrayList<>();

    @BeforeAll
    void two_households() {
        own = given.household(OWN, "Svijenko", "Olha", "Ivan");
        foreign = given.household(FOREIGN, CANARY, "Iryna", "Petro");
        everybody();
        planted.forEach(rows -> as.run(rows.writer(as, OWN), () -> rows.plant(own, OWN)));
        planted.forEach(rows -> as.run(rows.writer(as, FOREIGN), () -> rows.plant(foreign, FOREIGN)));
        ask("GET", "/households/" + own.id(), as.casemanager(OWN));
        ask("GET", "/households/" + foreign.id(), as.casemanager(FOREIGN));
    }

    @Test
    void every_variable_of_every_route_can_be_filled() {
        List<String> unknown = new ArrayList<>();

        assertThat(routes.all(unknown)).hasSizeGreaterThan(10);
        assertThat(unknown).isEmpty();
    }

    @Test
    void nobody_gets_in_without_signing_in() {
        for (Route route : routes.all(new ArrayList<>())) {
            Answer answer = ask(route, route.filledFor(own, ownIds), null);
            switch (RouteRight.of(route.handler().getMethod())) {
                case Anybody() -> check(answer.status() < 500, route, null, answer);
                case Undeclared() -> check(answer.status() == 404, route, null, answer);
                case Needed any ->
                    check(
                            route.api()
                                    ? answer.status() == 401
                                    : answer.status() == 302
                                            && answer.location().endsWith("/sign-in"),
                            route,
                            null,
                            answer);
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_role_without_the_right_is_refused_and_one_with_it_is_answered() {
        for (Route route : routes.all(new ArrayList<>())) {
            if (RouteRight.of(route.handler().getMethod()) instanceof Needed(var right)) {
                for (Officer officer : officers) {
                    if (!officer.may(right)) {
                        Answer answer = ask(route, route.filledFor(own, ownIds), officer);
                        check(answer.status() == 403, route, officer, answer);
                        check(!answer.body().contains("Svijenko"), route, officer, answer);
                    } else if (route.read()) {
                        Answer answer = ask(route, route.filledFor(own, ownIds), officer);
                        check(answer.status() < 500 && (answer.status() != 403 || route.api()), route, officer, answer);
                    }
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_foreign_thing_is_answered_as_one_that_does_not_exist() {
        for (Route route : routes.all(new ArrayList<>())) {
            for (Officer officer : officers) {
                if (!route.variables().isEmpty() && !seesEverywhere(route, officer)) {
                    String address = route.filledFor(foreign, foreignIds);
                    Answer answer = ask(route, address, officer);
                    Answer none = ask(route, route.missing(), officer);
                    check(answer.status() >= 400 && answer.status() < 500, route, officer, answer);
                    check(!route.read() || answer.status() == 404 || answer.status() == 403, route, officer, answer);
                    check(
                            answer.status() == none.status() && answer.body().equals(none.body()),
                            route,
                            officer,
                            answer);
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void no_page_of_another_organisation_contains_the_canary() {
        for (Route route : routes.all(new ArrayList<>())) {
            for (Officer officer : officers) {
                if (route.read() && officer.role() != Role.REGISTRAR) {
                    Answer answer = ask(route, route.filledFor(own, ownIds), officer);
                    check(!answer.body().contains(CANARY), route, officer, answer);
                    Answer about = ask(route, route.filledFor(foreign, foreignIds), officer);
                    check(!about.body().contains(CANARY), route, officer, about);
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private static boolean seesEverywhere(Route route, Officer officer) {
        return route.variables().values().stream()
                .allMatch(v -> v.seenEverywhere().contains(officer.role()));
    }

    @BeforeEach
    void nothing_is_found_yet() {
        findings.clear();
    }

    private void everybody() {
        for (Role role : Role.values()) {
            if (role == Role.NEWCOMER) {
                officers.add(as.newcomer(own.people().getFirst().value()));
            } else if (role != Role.SYSTEM) {
                officers.add(as.at(OWN, role));
            }
        }
    }

    private void check(boolean right, Route route, @Nullable Officer officer, Answer answer) {
        if (!right) {
            findings.add(route + " as "
                    + (officer == null ? "nobody" : officer.role().code()) + ": " + answer.status() + " "
                    + answer.location());
        }
    }

    private Answer ask(Route route, String address, @Nullable Officer officer) {
        return ask(route.method().name(), address, officer);
    }

    private Answer ask(String method, String address, @Nullable Officer officer) {
        var request = mvc.method(HttpMethod.valueOf(method))
                .uri(address)
                .contentType(
                        address.startsWith("/api/")
                                ? MediaType.APPLICATION_JSON
                                : MediaType.APPLICATION_FORM_URLENCODED)
                .with(csrf());
        var answer = (officer == null ? request : request.with(signedIn(officer)))
                .exchange()
                .getResponse();
        try {
            String body =
                    answer.getContentAsString().replaceAll("X-CSRF-TOKEN[^}]*|name=\"_csrf\" value=\"[^\"]*\"", "");
            return new Answer(answer.getStatus(), String.valueOf(answer.getRedirectedUrl()), body.replace(address, ""));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
