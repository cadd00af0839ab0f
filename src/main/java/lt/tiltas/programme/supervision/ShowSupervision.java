package lt.tiltas.programme.supervision;

import static lt.tiltas.programme.CaseloadRight.SUPERVISE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.programme.Load;
import lt.tiltas.programme.SupervisionSource;
import lt.tiltas.programme.weight.Loads;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor's page: who carries how much, what is late, what waits for a word. No ranking: colleagues stand by name. */
@Service
public class ShowSupervision {

    public record Row(Officers.Colleague colleague, Load load, Team.Late late, Team.@Nullable Allowance allowance) {}

    public record Unled(Team.Leaderless programme, HouseholdCard card) {}

    public record Page(List<Row> rows, List<Unled> unled, List<Work> waiting, LocalDate today) {

        public List<Officers.Colleague> colleagues() {
            return rows.stream().map(Row::colleague).toList();
        }

        public List<Row> over() {
            return rows.stream()
                    .filter(row -> row.load().aboveSoft())
                    .sorted(Comparator.comparing((Row row) -> row.load().weighted())
                            .reversed())
                    .toList();
        }
    }

    @Component
    record Reading(Team team, Loads loads, List<SupervisionSource> sources, Clock clock) {}

    private final Access access;
    private final Supervising supervising;
    private final Households households;
    private final Reading reading;

    ShowSupervision(Access access, Supervising supervising, Households households, Reading reading) {
        this.access = access;
        this.supervising = supervising;
        this.households = households;
        this.reading = reading;
    }

    @Transactional
    public Page show(Officer officer) {
        access.allow(officer, SUPERVISE);
        List<Officers.Colleague> colleagues = supervising.require(officer);
        LocalDate today = LocalDate.now(reading.clock());
        return new Page(
                rows(colleagues, officer, today),
                unled(officer),
                reading.sources().stream()
                        .flatMap(source -> source.waiting(officer).stream())
                        .filter(work -> work.count() > 0)
                        .toList(),
                today);
    }

    private List<Row> rows(List<Officers.Colleague> colleagues, Officer officer, LocalDate today) {
        Map<UUID, Load> loads = reading.loads().all(officer.organisation());
        Map<UUID, Team.Late> late = reading.team().late(officer, today);
        Map<UUID, Team.Allowance> allowances = reading.team().allowances(officer, today);
        Load nothing = new Load(0, 0, 0, Map.of(), reading.loads().limits());
        return colleagues.stream()
                .map(one -> new Row(
                        one,
                        loads.getOrDefault(one.id(), nothing),
                        late.getOrDefault(one.id(), Team.Late.none(one.id())),
                        allowances.get(one.id())))
                .toList();
    }

    private List<Unled> unled(Officer officer) {
        List<Team.Leaderless> programmes = reading.team().leaderless(officer);
        Map<HouseholdId, HouseholdCard> cards =
                households
                        .cards(programmes.stream()
                                .map(Team.Leaderless::household)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                SUPERVISE,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        return programmes.stream()
                .filter(one -> cards.containsKey(one.household()))
                .map(one -> new Unled(one, cards.get(one.household())))
                .toList();
    }
}
