package lt.tiltas.placement.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Quote;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Party;

/** What one municipality lacks for one household, when it is a single thing. */
final class Shortage {

    private Shortage() {}

    static Optional<Nearly> of(Party party, Quote quote, CountryNow now, Ledger ledger) {
        Needs needs = party.household().needs();
        int municipality = now.profiles().get(quote.town()).code();
        List<Nearly> lacks = new ArrayList<>();
        for (Scarce resource : Scarce.values()) {
            double lack = needs.use(resource) - Math.max(0, ledger.free(resource, quote.town()));
            if (lack > 0) {
                lacks.add(new Nearly(municipality, code(resource), (int) Math.ceil(lack)));
            }
        }
        boolean home =
                IntStream.of(now.country().poolsOf(quote.town())).anyMatch(pool -> ledger.site(needs, pool) >= 0);
        if (!home || lacks.isEmpty()) {
            lacks.add(new Nearly(municipality, "home", 1));
        }
        return lacks.size() == 1 ? Optional.of(lacks.getFirst()) : Optional.empty();
    }

    static String code(Scarce resource) {
        return switch (resource) {
            case SCHOOL0, SCHOOL1, SCHOOL2 -> "school";
            case MED1, MED2, MED3, MED4 -> "care";
            case CASELOAD -> "caseload";
            case QUOTA -> "quota";
        };
    }
}
