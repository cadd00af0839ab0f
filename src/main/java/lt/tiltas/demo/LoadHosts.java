package lt.tiltas.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Site;
import lt.tiltas.demo.country.Stay;
import lt.tiltas.reception.DemoHosts;
import lt.tiltas.reception.DemoHosts.DemoCheck;
import lt.tiltas.reception.DemoHosts.DemoClaim;
import lt.tiltas.reception.DemoHosts.DemoContract;
import lt.tiltas.reception.DemoHosts.DemoGuest;
import lt.tiltas.reception.DemoHosts.DemoHome;
import lt.tiltas.reception.DemoHosts.DemoHost;
import lt.tiltas.reception.DemoHosts.DemoOffer;
import lt.tiltas.reception.DemoHosts.DemoVisit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People who offer their homes, in every state; those of 2022 with what was paid for them; and the alert of a contract that ends. */
@Component
@Profile("demo")
class LoadHosts {

    private static final int KAUNAS = 19;
    private static final List<String> MATCHED = List.of("offered", "contacted", "vetting", "approved", "matched");
    private static final List<String> CHECKS =
            List.of("identity", "adults", "home_visit", "conviction", "rules", "sanitary");

    /** Invented, and of no bank: the check digits are right. */
    private static final List<String> ACCOUNTS =
            List.of("LT121000011101001000", "LT601010012345678901", "LT121000011101001000");

    private final DemoHosts hosts;
    private final LoadGuestsOf2022 guests;
    private final TransactionTemplate transaction;

    LoadHosts(DemoHosts hosts, LoadGuestsOf2022 guests, TransactionTemplate transaction) {
        this.hosts = hosts;
        this.guests = guests;
        this.transaction = transaction;
    }

    void load(DemoCountry country, DemoIds ids) {
        UUID vetter = officer(country, ids, "casemanager").id();
        as(Officer.SYSTEM, () -> {
            InventedHosts.OFFERS.forEach(one -> offer(one, country, ids, vetter));
            CHECKS.forEach(kind -> check(
                    ids.of("host", "H9PX-4MBE"), KAUNAS, kind, country.today().minusDays(4), vetter));
            CHECKS.subList(0, 2)
                    .forEach(kind -> check(
                            ids.of("host", "T2GY-8NQW"),
                            KAUNAS,
                            kind,
                            country.today().minusDays(9),
                            vetter));
            homes(country, ids, vetter);
            past(country, ids, vetter);
        });
        pay(country, ids);
        as(Officer.SYSTEM, hosts::watch);
    }

    private void offer(InventedHosts.Invented one, DemoCountry country, DemoIds ids, UUID officer) {
        hosts.offer(new DemoOffer(
                ids.of("host", one.code()),
                one.code(),
                new DemoHost(one.kind(), one.name(), "+370 600 000" + (10 + one.days()), one.language()),
                new DemoHome(
                        KAUNAS,
                        one.address(),
                        one.premises(),
                        one.premises().equals("hotel") ? 6 : 1,
                        one.premises().equals("hotel") ? 14 : 3),
                List.of("families", "women"),
                ids.at(country.today().minusDays(one.days()), 9),
                List.of(one.steps().split(" ")),
                null,
                officer));
    }

    private void check(UUID offer, int org, String kind, LocalDate on, UUID officer) {
        boolean runsOut =
                List.of("adults", "home_visit", "conviction", "sanitary").contains(kind);
        hosts.check(new DemoCheck(offer, org, kind, on, runsOut ? on.plusMonths(12) : null, officer));
    }

    /** The private hosts of the country, each with the first family that lives there; a free one is approved only. */
    private void homes(DemoCountry country, DemoIds ids, UUID officer) {
        LocalDate today = country.today();
        List<Site> sites = country.sites().stream()
                .filter(site -> site.kind().equals("private_host"))
                .toList();
        for (Site site : sites) {
            UUID offer = ids.of("host of site", site.number());
            List<Household> living = country.households().stream()
                    .filter(household -> household
                            .stayOn(today)
                            .filter(stay -> stay.where() instanceof Stay.InSite in && in.site() == site.number())
                            .isPresent())
                    .limit(1)
                    .toList();
            hosts.offer(new DemoOffer(
                    offer,
                    code(site.number()),
                    new DemoHost(
                            "person",
                            HOSTS.get(site.number() % HOSTS.size()),
                            "+370 600 001" + (10 + site.number()),
                            "lt"),
                    new DemoHome(
                            site.municipality(),
                            site.address(),
                            "dwelling",
                            site.rooms().size(),
                            site.beds()),
                    List.of("families"),
                    ids.at(today.minusDays(320), 9),
                    living.isEmpty() ? MATCHED.subList(0, 4) : MATCHED,
                    LoadSites.site(ids, site.number()),
                    officer));
            CHECKS.forEach(kind -> check(offer, site.municipality(), kind, today.minusDays(315), officer));
            living.forEach(household -> contract(offer, site, household, today, ids));
        }
    }

    private static final List<String> HOSTS = List.of(
            "Nijolė Barkauskienė", "Saulius Vitkūnas", "Audronė Petrulytė", "Gintaras Mažeika", "Zita Norvaišienė");

    private void contract(UUID offer, Site site, Household household, LocalDate today, DemoIds ids) {
        UUID contract = ids.of("host contract", site.number());
        LocalDate from = household.stayOn(today).orElseThrow().from();
        boolean ending = site.municipality() == KAUNAS;
        hosts.contract(new DemoContract(
                contract,
                offer,
                ids.household(household.number()),
                code(site.number()) + "/1",
                from,
                ending ? today.plusDays(20) : today.plusMonths(7),
                false));
        LocalDate first = from.plusDays(14);
        boolean done = first.isBefore(today.minusDays(3));
        hosts.visit(new DemoVisit(
                contract,
                first,
                done ? first : null,
                done && site.municipality() == 21
                        ? "Šeimininkas vakarais neleidžia naudotis virtuve. Šeima prašo pasikalbėti su juo."
                        : null));
        if (done) {
            hosts.visit(
                    new DemoVisit(contract, ending ? today.minusDays(2) : today.plusDays(site.number()), null, null));
        }
    }

    private static String code(int number) {
        return "NA" + (char) ('A' + number % 8) + (2 + number % 8) + "-" + (2 + number / 8) + "KDX";
    }

    /** Kaunas in 2022: two claims that were paid, and one for a home that another claims for too. */
    private void past(DemoCountry country, DemoIds ids, UUID officer) {
        var families = guests.register(country, ids);
        for (int n = 0; n < InventedHosts.PAST.size(); n++) {
            InventedHosts.Invented one = InventedHosts.PAST.get(n);
            var family = families.get(n);
            UUID offer = ids.of("host", one.code());
            UUID contract = ids.of("host contract of 2022", n);
            LocalDate from = LocalDate.of(2022, 5, 4 + 5 * n);
            hosts.offer(new DemoOffer(
                    offer,
                    one.code(),
                    new DemoHost(one.kind(), one.name(), "+370 600 0022" + n, one.language()),
                    new DemoHome(
                            KAUNAS,
                            n == 2 ? InventedHosts.PAST.getFirst().address() : one.address(),
                            one.premises(),
                            2,
                            5),
                    List.of("families"),
                    from.minusDays(9)
                            .atTime(9, 30)
                            .atZone(ZoneId.of("Europe/Vilnius"))
                            .toOffsetDateTime(),
                    List.of("offered", "contacted", "vetting", "approved", "matched", "closed.term"),
                    guests.house(offer, ids, n),
                    officer));
            hosts.contract(new DemoContract(
                    contract, offer, family.id(), one.code() + "/1", from, LocalDate.of(2022, 12, 31), true));
            hosts.claim(new DemoClaim(
                    ids.of("host claim", n),
                    contract,
                    ACCOUNTS.get(n),
                    LocalDate.of(2022, 5, 20),
                    n == 2 ? "held" : "approved",
                    officer,
                    family.people().stream()
                            .map(person -> new DemoGuest(person, null))
                            .toList()));
        }
    }

    /** June is paid; then it is told that somebody has left, and July is counted with the correction. */
    private void pay(DemoCountry country, DemoIds ids) {
        Officer coordinator = officer(country, ids, "coordinator");
        Officer finance = officer(country, ids, "finance");
        as(coordinator, () -> hosts.count(KAUNAS, YearMonth.of(2022, 6), coordinator));
        as(finance, () -> hosts.pay(KAUNAS, YearMonth.of(2022, 6), LocalDate.of(2022, 7, 8), finance));
        as(
                Officer.SYSTEM,
                () -> hosts.left(ids.of("host claim", 0), guests.lastOfFirst(ids), LocalDate.of(2022, 6, 20)));
        as(coordinator, () -> hosts.count(KAUNAS, YearMonth.of(2022, 7), coordinator));
    }

    private void as(Officer officer, Runnable work) {
        CurrentOfficer.as(officer, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static Officer officer(DemoCountry country, DemoIds ids, String account) {
        return country.officers().stream()
                .filter(one -> one.account().equals(account))
                .map(one -> new Officer(
                        ids.officer(one.number()),
                        one.account(),
                        one.givenName() + " " + one.surname(),
                        new OrganisationId(one.organisation()),
                        account.equals("casemanager") ? Role.CASEMANAGER : Role.of(one.role()),
                        null))
                .findFirst()
                .orElseThrow();
    }
}
