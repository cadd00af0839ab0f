package lt.tiltas.permits.quiet;

import static lt.tiltas.permits.PermitRight.CALL_PEOPLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.campaign.Campaign;
import lt.tiltas.permits.campaign.OpenCampaign;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListQuiet {

    static final int PAGE = 50;
    static final int SHEET = 5000;
    static final String MONTHS = "campaign.quiet-months";

    /** @param people as they are called, all of the family */
    public record Line(Quiet quiet, HouseholdCard card, String people) {

        public String next() {
            return quiet.next(card.contact().phone() != null);
        }
    }

    /** @param months after how many without a sign a family is quiet */
    public record Page(Campaign campaign, Paged<Line> paged, Quiet.Figures figures, int months) {

        public boolean somebodyToTelephone() {
            return paged.rows().stream().anyMatch(line -> line.next().equals("phone"));
        }
    }

    /** Where it is read from. */
    @Component
    record Stores(QuietHouseholds quiet, OpenCampaign campaigns, Households households) {}

    private final Access access;
    private final Stores stores;
    private final Rules rules;
    private final Clock clock;

    ListQuiet(Access access, Stores stores, Rules rules, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Page list(CampaignId id, int page, Officer officer) {
        access.allow(officer, CALL_PEOPLE);
        Campaign campaign = stores.campaigns().find(id);
        int number = Math.max(page, 0);
        Quiet.Figures figures = stores.quiet().figures(id, since());
        List<Line> lines = lines(stores.quiet().list(id, since(), PAGE, Paged.from(number, PAGE)), officer);
        return new Page(campaign, new Paged<>(lines, number, PAGE, figures.quiet()), figures, months());
    }

    /** Those to look for first, for a sheet that is worked through without the program. */
    @Transactional
    public List<Line> sheet(CampaignId id, Officer officer) {
        access.allow(officer, CALL_PEOPLE);
        stores.campaigns().find(id);
        return lines(stores.quiet().list(id, since(), SHEET, 0), officer);
    }

    /** @throws NotHere when there is no such round or family, or it is not this officer's to see */
    @Transactional
    public Line one(CampaignId id, HouseholdId household, Officer officer) {
        access.allow(officer, CALL_PEOPLE);
        stores.campaigns().find(id);
        HouseholdCard card = stores.households().open(household, officer, CALL_PEOPLE);
        return line(
                stores.quiet().one(id, household, since()).stream()
                        .findFirst()
                        .orElseGet(() -> new Quiet(household, null, List.of())),
                card);
    }

    private List<Line> lines(List<Quiet> quiet, Officer officer) {
        Map<HouseholdId, HouseholdCard> cards =
                stores.households().cards(quiet.stream().map(Quiet::household).toList()).stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                CALL_PEOPLE,
                cards.values().stream()
                        .map(HouseholdCard::people)
                        .flatMap(Collection::stream)
                        .toList());
        return quiet.stream()
                .filter(one -> cards.containsKey(one.household()))
                .map(one -> line(one, cards.get(one.household())))
                .toList();
    }

    private static Line line(Quiet quiet, HouseholdCard card) {
        return new Line(
                quiet,
                card,
                card.members().stream()
                        .map(Member::names)
                        .map(Member.Names::latin)
                        .collect(Collectors.joining(", ")));
    }

    private int months() {
        return rules.months(MONTHS, LocalDate.now(clock));
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusMonths(months());
    }
}
