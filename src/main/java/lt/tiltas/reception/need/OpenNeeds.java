package lt.tiltas.reception.need;

import static lt.tiltas.reception.ReceptionRight.MEET_NEEDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.need.NeedsPage.Home;
import lt.tiltas.reception.need.NeedsPage.Line;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the households of one house need and whether they have it. */
@Service
public class OpenNeeds {

    /** How many needs of how many households are met; nobody is named. */
    public record Count(long met, long missing) {}

    private static final int PAGE = 25;

    @Component
    record Known(NeedRows rows, StatedNeeds stated, Households households) {}

    private final Access access;
    private final Known known;
    private final Clock clock;

    OpenNeeds(Access access, Known known, Clock clock) {
        this.access = access;
        this.known = known;
        this.clock = clock;
    }

    /** @throws NotHere when the house is not one that this officer runs */
    @Transactional
    NeedsPage open(SiteId site, int page, Officer officer) {
        access.allow(officer, MEET_NEEDS);
        String name = known.rows.house(site).orElseThrow(() -> new NotHere("site"));
        List<Home> homes = homes(site, officer);
        Paged<Home> shown = Paged.of(homes, page, PAGE);
        access.saw(
                officer,
                MEET_NEEDS,
                shown.rows().stream()
                        .flatMap(home -> home.card().people().stream())
                        .toList());
        return new NeedsPage(site, name, shown, count(homes));
    }

    /** Empty for who may not know of anybody's needs. */
    @Transactional
    public Optional<Count> count(SiteId site, Officer officer) {
        if (!officer.may(MEET_NEEDS) || known.rows.house(site).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(count(homes(site, officer)));
    }

    private static Count count(List<Home> homes) {
        long missing = homes.stream().mapToLong(Home::missing).sum();
        return new Count(homes.stream().mapToLong(home -> home.lines().size()).sum() - missing, missing);
    }

    private List<Home> homes(SiteId site, Officer officer) {
        List<HouseholdId> living = known.rows.living(site);
        Map<UUID, List<NeedMet>> said =
                known.rows.of(living).stream().collect(Collectors.groupingBy(NeedMet::household));
        LocalDate today = LocalDate.now(clock);
        return known.households.cards(living).stream()
                .filter(card -> !card.isDraft())
                .map(card -> new Home(
                        card,
                        lines(card, said.getOrDefault(card.id().value(), List.of()), today),
                        known.households.assesses(card, officer)))
                .filter(home -> !home.lines().isEmpty())
                .sorted(Comparator.comparing((Home home) -> -home.missing())
                        .thenComparing(home -> home.card().number()))
                .toList();
    }

    private List<Line> lines(HouseholdCard card, List<NeedMet> said, LocalDate today) {
        Map<String, NeedMet> byKind = said.stream().collect(Collectors.toMap(NeedMet::kind, one -> one));
        Set<String> kinds = new TreeSet<>(Comparator.comparingInt(NeedMet.KINDS::indexOf));
        kinds.addAll(known.stated.of(card, today));
        kinds.addAll(byKind.keySet());
        return kinds.stream()
                .map(kind -> {
                    NeedMet last = byKind.get(kind);
                    return new Line(kind, last != null && last.metOn(today), last);
                })
                .toList();
    }
}
