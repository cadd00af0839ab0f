package lt.tiltas.reception.incident;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;

/** What went wrong is known by those who must, told in time, and closed by somebody else. */
@TiltasTest
class IncidentTests extends AtAHouse {

    @Test
    void the_database_holds_the_same_table_of_phases() {
        Set<String> ours = new LinkedHashSet<>(Set.of("none report reported"));
        for (Phase.State from : Phase.State.values()) {
            Phase.after(from)
                    .forEach(phase -> ours.add(
                            from.code() + " " + phase.code() + " " + phase.to().code()));
        }
        assertThat(db.sql("select from_state || ' ' || step || ' ' || to_state from reception.incident_transition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void a_step_that_is_not_in_the_table_is_refused_from_every_state() {
        for (Phase.State state : Phase.State.values()) {
            Arrays.stream(Phase.values())
                    .filter(phase -> !phase.possibleFrom(state))
                    .forEach(phase -> assertThatThrownBy(() -> as.run(
                                    Officer.SYSTEM,
                                    () -> db.sql(
                                                    "update reception.incident set state = ?, step = ?, version = version + 1, reviewed_by = gen_random_uuid(), closed_at = now() where id = ?")
                                            .params(phase.to().code(), phase.code(), inState(state))
                                            .update()))
                            .as(phase + " from " + state)
                            .hasMessageContaining("incident_moves_by_the_table"));
        }
    }

    @Test
    void whom_to_tell_by_when_follows_from_kind_and_gravity() {
        var page = open(report("fire", 3, false), rasa);

        assertThat(page.tasks())
                .extracting(Incident.Task::whom)
                .contains("emergency", "police")
                .doesNotContain("prosecutor");
        assertThat(page.tasks())
                .filteredOn(task -> task.what().equals("know"))
                .singleElement()
                .satisfies(task -> assertThat(task.forOrganisation()).isEqualTo(3));
        assertThat(open(report("damage", 1, false), rasa).tasks()).isEmpty();
    }

    @Test
    void whoever_has_to_know_says_so_and_nobody_else_for_them() {
        IncidentId id = report("fire", 3, false);
        IncidentTaskId know = task(id, "know");

        assertThat(as.run(rasa, () -> followIncident.done(id, know, null, rasa)))
                .isFalse();
        assertThat(as.run(andrius, () -> followIncident.done(id, know, null, andrius)))
                .isTrue();
    }

    @Test
    void what_nobody_says_to_know_is_raised_once_to_the_next_one_up() {
        IncidentId id = report("violence", 4, false);
        var parts = new IncidentParts(db);
        as.run(
                Officer.SYSTEM,
                () -> parts.add(
                        id,
                        19,
                        new IncidentParts.NewTask(
                                "know",
                                null,
                                19,
                                null,
                                OffsetDateTime.now(clock).minusHours(2)),
                        Officer.SYSTEM));

        as.run(Officer.SYSTEM, raiseUnknown::everywhere);
        as.run(Officer.SYSTEM, raiseUnknown::everywhere);

        assertThat(open(id, rasa).tasks().stream()
                        .filter(task -> task.what().equals("know"))
                        .map(Incident.Task::forOrganisation))
                .containsExactlyInAnyOrder(19, 3);
    }

    @Test
    void a_missing_child_that_came_alone_opens_the_path_of_child_protection() {
        IncidentId id = report("missing_child", 3, true);

        assertThat(open(id, rasa).tasks())
                .filteredOn(task -> task.what().equals("protect_child"))
                .singleElement()
                .satisfies(task -> assertThat(task.forOrganisation()).isEqualTo(19));
        assertThat(open(id, rasa).tasks())
                .extracting(Incident.Task::whom)
                .contains("police", "child_rights", "migration");
        assertThat(open(report("missing_child", 3, false), rasa).tasks())
                .noneMatch(task -> task.what().equals("protect_child"));
    }

    @Test
    void closing_needs_measures_everything_told_and_another_person() {
        IncidentId id = report("damage", 1, false);
        as.run(rasa, () -> followIncident.act(id, "sutvarkyta", rasa));
        assertThat(move(id, Phase.CLOSE, null, 2, rasa)).isEqualTo(new FollowIncident.Outcome.NotPossible());
        assertThat(move(id, Phase.ASK_REVIEW, "", 2, rasa)).isEqualTo(new FollowIncident.Outcome.WordsMissing());
        move(id, Phase.ASK_REVIEW, "nauja spyna", 2, rasa);

        assertThat(move(id, Phase.CLOSE, null, 3, rasa)).isEqualTo(new FollowIncident.Outcome.NotByTheSame());
        assertThat(move(id, Phase.CLOSE, null, 3, andrius)).isEqualTo(new FollowIncident.Outcome.Moved(Phase.CLOSE));
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("update reception.incident set reviewed_by = measured_by where id = ?")
                                .param(id.value())
                                .update()))
                .hasMessageContaining("incident_closed_by_another_person");
    }

    @Test
    void what_is_still_to_be_told_keeps_it_open() {
        IncidentId id = report("fire", 2, false);
        move(id, Phase.ASK_REVIEW, "priemonės", 1, rasa);

        assertThat(move(id, Phase.CLOSE, null, 2, andrius)).isEqualTo(new FollowIncident.Outcome.TasksOpen(1));
    }

    @Test
    void the_people_in_it_are_seen_by_who_may_and_each_look_leaves_a_trace() {
        HouseholdCard family = given.household(19, "Dalyvenko", "Oksana");
        HouseholdCard hidden = given.household(21, "Slaptenko", "Mariia");
        IncidentId id = report("violence", 2, false);
        UUID person = family.people().getFirst().value();
        assertThat(involve(id, person, null)).isTrue();
        assertThat(involve(id, person, null)).as("once").isFalse();
        assertThat(involve(id, hidden.people().getFirst().value(), null))
                .as("not this office's to know")
                .isFalse();
        assertThat(involve(id, null, "Kaimynas Jonas")).isTrue();

        open(id, rasa);

        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                                select count(*) from access.look l join access.look_subject s on s.look_id = l.id
                                where s.person_id = ? and l.action = 'KEEP_INCIDENT'
                                """).param(person).query(Integer.class).single()))
                .isPositive();
        Officer stranger = as.casemanager(21);
        assertThatThrownBy(() -> open(id, stranger)).isInstanceOf(NotHere.class);
        for (Officer none : List.of(as.registrar(), as.at(1, Role.ANALYST), as.at(19, Role.DPO))) {
            assertThat(as.run(
                            none,
                            () -> db.sql("select count(*) from reception.incident where id = ?")
                                    .param(id.value())
                                    .query(Integer.class)
                                    .single()))
                    .as(none.role().code())
                    .isZero();
        }
    }

    @Test
    void the_pages_report_and_show_it() {
        assertThat(mvc.post()
                        .uri("/incidents")
                        .with(signedIn(rasa))
                        .with(csrf())
                        .param("sent", UUID.randomUUID().toString()))
                .hasStatus(422);
        UUID sent = UUID.randomUUID();
        assertThat(mvc.post()
                        .uri("/incidents")
                        .with(signedIn(rasa))
                        .with(csrf())
                        .param("sent", sent.toString())
                        .param("site", site.toString())
                        .param("kind", "fire")
                        .param("severity", "2")
                        .param("on", LocalDate.now(clock).minusDays(1).toString())
                        .param("at", "08:30")
                        .param("place", "virtuvė")
                        .param("words", "Degė puodas"))
                .hasStatus(303)
                .hasRedirectedUrl("/incidents/" + sent);
        for (String page : List.of("/incidents", "/incidents?show=closed", "/incidents/new", "/incidents/" + sent)) {
            assertThat(mvc.get().uri(page).with(signedIn(rasa))).as(page).hasStatusOk();
        }
    }
}
