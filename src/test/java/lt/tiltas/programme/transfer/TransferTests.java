package lt.tiltas.programme.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.GivenCaseload;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.TransferId;
import lt.tiltas.programme.plan.TakeLead;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class TransferTests {

    private static final int MUNICIPALITY = 33;

    @Autowired
    ProposeTransfer proposeTransfer;

    @Autowired
    MoveTransfer moveTransfer;

    @Autowired
    TakeLead takeLead;

    @Autowired
    Households households;

    @Autowired
    GivenCaseload given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void a_case_has_exactly_one_lead_at_every_moment() throws Exception {
        long seed = System.nanoTime();
        System.out.println("transfers: seed " + seed);
        Random random = new Random(seed);
        List<Officer> officers =
                List.of(given.manager(MUNICIPALITY), given.manager(MUNICIPALITY), given.manager(MUNICIPALITY));
        List<ProgrammeId> cases = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            cases.add(given.led(officers.get(n % 3), "Vienytė"));
        }
        List<TransferId> finished = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                List<Callable<Boolean>> both = List.of(
                        step(random.nextLong(), officers, cases, finished),
                        step(random.nextLong(), officers, cases, finished));
                two.invokeAll(both)
                        .forEach(done -> assertThat(done).as("seed " + seed).succeedsWithin(Duration.ofSeconds(30)));
                for (ProgrammeId one : cases) {
                    assertThat(given.faults(one))
                            .as("seed %d, round %d", seed, round)
                            .isEmpty();
                }
            }
        }
        assertThat(finished).as("seed " + seed).isNotEmpty();
    }

    /** One of: a transfer from beginning to end, one left half way, one given back, a lead taken. Losing a race is allowed. */
    private Callable<Boolean> step(
            long seed, List<Officer> officers, List<ProgrammeId> cases, List<TransferId> finished) {
        return () -> {
            Random random = new Random(seed);
            ProgrammeId one = cases.get(random.nextInt(cases.size()));
            Officer taker = officers.get(random.nextInt(officers.size()));
            try {
                if (random.nextInt(4) == 0 && !finished.isEmpty()) {
                    move(finished.get(random.nextInt(finished.size())), "undone", taker);
                } else if (random.nextInt(4) == 0) {
                    int version = Integer.parseInt(
                            given.one("select version from programme.programme where id = '" + one + "'"));
                    as.run(taker, () -> takeLead.take(one, version, taker));
                } else {
                    UUID lead = given.leadOf(one);
                    Officer from = officers.stream()
                            .filter(officer -> officer.id().equals(lead))
                            .findFirst()
                            .orElseThrow();
                    whole(from, taker, List.of(one), random.nextBoolean()).ifPresent(finished::add);
                }
            } catch (DataAccessException | NotHere lost) {
                return false;
            }
            return true;
        };
    }

    private Optional<TransferId> whole(Officer from, Officer to, List<ProgrammeId> cases, boolean toTheEnd) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        var proposed = propose(from, to, cases);
        if (proposed.isEmpty()) {
            return proposed;
        }
        move(proposed.get(), "told", from);
        move(proposed.get(), "accepted", to);
        move(proposed.get(), "talked", to);
        move(proposed.get(), toTheEnd ? "done" : "withdrawn", to);
        return toTheEnd ? proposed : Optional.empty();
    }

    private Optional<TransferId> propose(Officer from, Officer to, List<ProgrammeId> cases) {
        var wanted = new ProposeTransfer.New(
                null,
                to.id(),
                "atostogos",
                cases.stream().map(ProgrammeId::value).toList());
        return as.run(from, () -> proposeTransfer.propose(wanted, from));
    }

    private MoveTransfer.Outcome move(TransferId id, String state, Officer officer) {
        return as.run(
                officer,
                () -> moveTransfer.move(id, new MoveTransfer.To(state, "Sutarta dėl kursų", List.of()), officer));
    }

    @Test
    void a_caseload_moves_whole_and_can_be_undone_for_a_day() {
        Officer from = given.manager(MUNICIPALITY);
        Officer to = given.manager(MUNICIPALITY);
        List<ProgrammeId> cases =
                List.of(given.led(from, "Pirmytė"), given.led(from, "Antrytė"), given.led(from, "Trečytė"));
        programmes.meeting(cases.getFirst(), OffsetDateTime.now().plusDays(3));

        TransferId id = propose(from, to, cases).orElseThrow();
        assertThat(cases).allMatch(one -> given.leadOf(one).equals(from.id()));
        move(id, "told", from);
        move(id, "accepted", to);
        move(id, "talked", to);
        assertThat(move(id, "done", to)).isEqualTo(new MoveTransfer.Outcome.Moved(3));
        assertThat(cases).allMatch(one -> given.leadOf(one).equals(to.id()));
        assertThat(talkWith(cases.getFirst())).isEqualTo(to.id().toString());
        assertThat(move(id, "done", to)).as("the same tap twice").isEqualTo(new MoveTransfer.Outcome.Moved(0));

        assertThat(move(id, "undone", from)).isEqualTo(new MoveTransfer.Outcome.Moved(3));
        assertThat(cases).allMatch(one -> given.leadOf(one).equals(from.id()));
        assertThat(talkWith(cases.getFirst())).isEqualTo(from.id().toString());

        TransferId again = whole(from, to, cases, true).orElseThrow();
        given.age("programme.transfer", "done_at", again.value(), 25);
        assertThat(move(again, "undone", from)).isEqualTo(new MoveTransfer.Outcome.DayIsOver());
        assertThat(cases).allMatch(one -> given.leadOf(one).equals(to.id()));
        assertThatThrownBy(() -> as.run(
                        from,
                        () -> db.sql("update programme.transfer set state = 'undone' where batch_id = ?")
                                .param(again.value())
                                .update()))
                .hasStackTraceContaining("the day to undo it is over");
        cases.forEach(one -> assertThat(given.faults(one)).isEmpty());
    }

    private String talkWith(ProgrammeId programme) {
        return given.one("select with_officer from programme.meeting where programme_id = '" + programme + "'");
    }

    @Test
    void only_who_is_to_take_it_accepts_and_no_state_is_skipped() {
        Officer from = given.manager(MUNICIPALITY);
        Officer to = given.manager(MUNICIPALITY);
        ProgrammeId one = given.led(from, "Eilytė");
        TransferId id = propose(from, to, List.of(one)).orElseThrow();
        String change = "update programme.transfer set state = ? where batch_id = ?";

        assertThatThrownBy(() -> move(id, "accepted", to)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as.run(
                        to, () -> db.sql(change).params("accepted", id.value()).update()))
                .hasStackTraceContaining("does not go from proposed to accepted");
        move(id, "told", from);
        assertThatThrownBy(() -> as.run(
                        from,
                        () -> db.sql(change).params("accepted", id.value()).update()))
                .hasStackTraceContaining("who is to take it answers");
        assertThat(propose(from, to, List.of(one))).as("one at a time").isEmpty();
        var silent = new MoveTransfer.To("refused", " ", List.of());
        assertThat(as.run(to, () -> moveTransfer.move(id, silent, to)))
                .isEqualTo(new MoveTransfer.Outcome.WordsMissing());
        move(id, "refused", to);
        assertThat(given.leadOf(one)).isEqualTo(from.id());
    }

    @Test
    void another_s_caseload_is_given_away_by_a_supervisor_only() {
        Officer ill = given.manager(MUNICIPALITY);
        Officer to = given.manager(MUNICIPALITY);
        Officer supervisor = given.manager(MUNICIPALITY);
        ProgrammeId one = given.led(ill, "Ligytė");
        var wanted = new ProposeTransfer.New(ill.id(), to.id(), "liga", List.of(one.value()));

        assertThatThrownBy(() -> as.run(to, () -> proposeTransfer.propose(wanted, to)))
                .isInstanceOf(NotHere.class);
        programmes.supervisor(supervisor);
        assertThat(as.run(supervisor, () -> proposeTransfer.propose(wanted, supervisor)))
                .isPresent();
    }

    @Test
    void a_household_that_moves_away_is_led_there_at_once_and_what_was_proposed_falls_away() {
        Officer from = given.manager(MUNICIPALITY);
        Officer there = given.manager(34);
        programmes.supervisor(there);
        ProgrammeId one = given.led(from, "Keliautė");
        TransferId id = propose(from, given.manager(MUNICIPALITY), List.of(one)).orElseThrow();
        as.run(
                from,
                () -> households.handOver(HouseholdId.of(given.household(one)), new OrganisationId(34), "moved", from));

        assertThat(given.one("select org_id || ' ' || (lead_officer is not null) from programme.programme where id = '"
                        + one + "'"))
                .isEqualTo("34 true");
        assertThat(given.faults(one)).isEmpty();
        assertThat(given.one("select state from programme.transfer where batch_id = '" + id + "'"))
                .isEqualTo("withdrawn");
    }
}
