package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.administration.DemoAccounts;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Officer;
import lt.tiltas.placement.DemoOffers;
import lt.tiltas.placement.DemoOffers.Contact;
import lt.tiltas.placement.DemoOffers.DemoHome;
import lt.tiltas.placement.DemoOffers.DemoWish;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What became of the offers, what families wish, and a second newcomer, who has an offer to answer: her account is {@code newcomer-offered}. */
@Component
@Profile("demo")
class LoadOffers {

    private static final int KAUNAS = 19;
    private static final int HOMES = 2;
    private static final int SMALL = 4;
    private static final int[] NEAR = {19, 13, 21, 29, 27, 46};
    private static final String[] WHO = {"sibling", "grandparent", "other_relative", "friend", "parent"};
    private static final String[] FEATURES = {"own_language", "work", "hospital", "sea", "quiet"};
    private static final String[] WORDS = {
        "Тут живе моя сестра, вона допоможе з дітьми.",
        "Чоловік знайшов роботу на заводі неподалік.",
        "Донька хоче вчитися далі, а тут є гімназія.",
        "Мамі потрібен лікар, якого немає в маленькому місті.",
        "Ми з моря, без води нам сумно."
    };

    private final DemoOffers offers;
    private final DemoAccounts accounts;

    LoadOffers(DemoOffers offers, DemoAccounts accounts) {
        this.offers = offers;
        this.accounts = accounts;
    }

    void load(DemoCountry country, DemoIds ids) {
        List<Household> waiting = country.households().stream()
                .filter(Household::needsMunicipality)
                .toList();
        offers.homes(homes(waiting, ids), ids.now().minusHours(3));
        offers.live(ids.now(), contacts(country, ids));
        offers.wishes(wishes(waiting, ids), ids.now().minusHours(2));
        offers.firstAsked()
                .ifPresent(one -> accounts.open(new DemoAccounts.Demo(
                        ids.of("newcomer-offered"),
                        "newcomer-offered",
                        one.name(),
                        new OrganisationId(one.organisation()),
                        Role.NEWCOMER,
                        "uk",
                        one.person())));
    }

    /** Homes that Kaunas has stated, offered to small families of which nobody has thought yet. */
    private static List<DemoHome> homes(List<Household> waiting, DemoIds ids) {
        return waiting.stream()
                .filter(one ->
                        one.housing().placements().isEmpty() && one.members().size() <= SMALL)
                .limit(HOMES)
                .map(one -> new DemoHome(
                        ids.of("home-offered", one.number()), ids.household(one.number()), KAUNAS, ids.officer(2)))
                .toList();
    }

    private static List<Contact> contacts(DemoCountry country, DemoIds ids) {
        Map<Integer, Officer> first = new TreeMap<>();
        country.officers().stream()
                .filter(officer -> officer.role().equals("case_manager"))
                .sorted(Comparator.comparingInt(Officer::number))
                .forEach(officer -> first.putIfAbsent(officer.organisation(), officer));
        return first.values().stream()
                .map(officer -> new Contact(
                        officer.organisation(),
                        ids.officer(officer.number()),
                        officer.givenName() + " " + officer.surname()))
                .toList();
    }

    /** Two families of three have said what they wish. */
    private static List<DemoWish> wishes(List<Household> waiting, DemoIds ids) {
        List<DemoWish> wishes = new ArrayList<>();
        for (int n = 0; n < waiting.size(); n++) {
            if (n % 3 == 1) {
                continue;
            }
            int number = waiting.get(n).number();
            int turn = n;
            wishes.add(new DemoWish(
                    ids.of("wish", number),
                    ids.household(number),
                    NEAR[turn % NEAR.length],
                    WORDS[turn % WORDS.length],
                    turn % 3 == 2 ? null : WHO[turn % WHO.length],
                    NEAR[(turn + turn % 2) % NEAR.length],
                    turn % 2 == 0 ? FEATURES[turn % FEATURES.length] : null));
        }
        return wishes;
    }
}
