package lt.tiltas.programme.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import lt.tiltas.access.Planted;
import lt.tiltas.programme.GivenCaseload;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.RelocationId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@TiltasTest
class TwoMunicipalitiesTests {

    @Autowired
    ProposeRelocation proposeRelocation;

    @Autowired
    KeepRelocation keepRelocation;

    @Autowired
    AnswerRelocation answerRelocation;

    @Autowired
    Given people;

    @Autowired
    GivenCaseload given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    List<Planted> planted;

    @Autowired
    As as;

    @Test
    void a_programme_has_exactly_one_lead_with_two_municipalities_at_once() throws Exception {
        long seed = System.nanoTime();
        System.out.println("relocations: seed " + seed);
        Random random = new Random(seed);
        List<Officer> officers = List.of(given.manager(36), given.manager(42), given.manager(41));
        officers.forEach(programmes::supervisor);
        ProgrammeId one =
                programmes.programme(people.household(36, "Dvinenko", "Ira").id(), officers.getFirst());
        List<UUID> ways = Collections.synchronizedList(new ArrayList<>());
        List<UUID> gone = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                List<Callable<Boolean>> both = List.of(
                        step(random.nextLong(), officers, one, ways, gone),
                        step(random.nextLong(), officers, one, ways, gone));
                two.invokeAll(both)
                        .forEach(done -> assertThat(done).as("seed " + seed).succeedsWithin(Duration.ofSeconds(30)));
                assertThat(given.faults(one))
                        .as("seed %d, round %d", seed, round)
                        .isEmpty();
                assertThat(given.one(
                                "select count(*) from programme.relocation where state in ('proposed', 'told') and programme_id = '"
                                        + one + "'"))
                        .isIn("0", "1");
            }
        }
        assertThat(gone).as("seed " + seed).isNotEmpty();
    }

    /** One of: a way proposed and told, one accepted there, one given back. Losing a race is allowed. */
    private Callable<Boolean> step(
            long seed, List<Officer> officers, ProgrammeId one, List<UUID> ways, List<UUID> gone) {
        return () -> {
            Random random = new Random(seed);
            Officer officer = officers.get(random.nextInt(officers.size()));
            try {
                if (random.nextInt(4) == 0 && !gone.isEmpty()) {
                    UUID last = gone.getLast();
                    as.run(officer, () -> keepRelocation.undo(new RelocationId(last), officer));
                } else if (random.nextBoolean() && !ways.isEmpty()) {
                    UUID last = ways.getLast();
                    as.run(
                            officer,
                            () -> answerRelocation.accept(
                                    new RelocationId(last), new AnswerRelocation.Acceptance(officer.id()), officer));
                    gone.add(last);
                } else {
                    propose(one, officers, random).ifPresent(ways::add);
                }
            } catch (DataAccessException | NotHere lost) {
                return false;
            }
            return true;
        };
    }

    private Optional<UUID> propose(ProgrammeId one, List<Officer> officers, Random random) {
        UUID leads = given.leadOf(one);
        Officer from = officers.stream()
                .filter(officer -> officer.id().equals(leads))
                .findFirst()
                .orElseThrow();
        int to = officers.get(random.nextInt(officers.size())).organisation().value();
        var wanted = new ProposeRelocation.New(to, programmes.today().plusDays(20), "Keliasi pas giminaičius");
        if (!(as.run(from, () -> proposeRelocation.propose(one, wanted, from))
                instanceof ProposeRelocation.Outcome.Proposed(var id))) {
            return Optional.empty();
        }
        as.run(from, () -> keepRelocation.tell(new RelocationId(id), from));
        return Optional.of(id);
    }

    /** Supports, talks, interpreters, referrals, mentors, money: all that hangs on a programme is carried over, and back. */
    @Test
    void all_that_hangs_on_a_programme_goes_with_it() {
        Officer from = given.manager(38);
        Officer to = given.manager(39);
        programmes.supervisor(from);
        programmes.supervisor(to);
        HouseholdCard family = people.household(38, "Usevenko", "Nina", "Oleh");
        planted.forEach(rows -> as.run(rows.writer(as, 38), () -> rows.plant(family, 38)));
        ProgrammeId programme = new ProgrammeId(UUID.fromString(given.one(
                "select id from programme.programme where state = 'open' and household_id = '" + family.id() + "'")));
        as.run(Officer.SYSTEM, () -> given.leads(programme, from));
        var wanted = new ProposeRelocation.New(39, programmes.today().plusDays(20), "Keliasi pas giminaičius");
        var proposed = (ProposeRelocation.Outcome.Proposed)
                as.run(from, () -> proposeRelocation.propose(programme, wanted, from));
        RelocationId id = new RelocationId(proposed.id());
        as.run(from, () -> keepRelocation.tell(id, from));
        assertThat(as.run(to, () -> answerRelocation.accept(id, new AnswerRelocation.Acceptance(to.id()), to)))
                .isEqualTo(new AnswerRelocation.Outcome.Accepted());
        for (String table : List.of("support", "meeting", "referral", "mentor_match", "goal", "interpreter_wish")) {
            assertThat(given.one("select string_agg(distinct org_id::text, ',') from programme." + table
                            + " where programme_id = '" + programme + "'"))
                    .as(table)
                    .isEqualTo("39");
        }
        as.run(from, () -> keepRelocation.undo(id, from));
        assertThat(given.leadOf(programme)).isEqualTo(from.id());
        assertThat(given.faults(programme)).isEmpty();
    }
}
