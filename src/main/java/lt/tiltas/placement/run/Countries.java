package lt.tiltas.placement.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lt.tiltas.placement.statement.Profiles;
import lt.tiltas.placement.statement.WholeCountry;
import lt.tiltas.placement.value.Model;
import lt.tiltas.placement.value.Reference;
import lt.tiltas.placement.value.Scarcity;
import lt.tiltas.placement.value.WeightBook;
import lt.tiltas.placement.value.Weights;
import lt.tiltas.placement.value.Worth;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitesSeen;
import lt.tiltas.reception.Stays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the country of this moment. Counts only: nothing of anybody. */
@Component
public class Countries {

    /** Dated data of the domain. */
    @Component("placementBooks")
    record Books(WeightBook weights, Reference reference, Marks marks) {}

    private final Profiles profiles;
    private final Stays stays;
    private final Books books;
    private final WholeCountry country;
    private final Clock clock;

    Countries(Profiles profiles, Stays stays, Books books, WholeCountry country, Clock clock) {
        this.profiles = profiles;
        this.stays = stays;
        this.books = books;
        this.country = country;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Weights weights() {
        return books.weights().on(LocalDate.now(clock));
    }

    /** @param coming people who are to be placed now: quotas reckon with them */
    @Transactional(propagation = Propagation.MANDATORY)
    public CountryNow now(Weights weights, long coming) {
        LocalDate today = LocalDate.now(clock);
        return country.read(() -> {
            var all = profiles.on(today, coming);
            Scarcity scarcity = books.reference().scarcity(today);
            var worth = new Worth(weights, all, scarcity, Model.OFF);
            return new CountryNow(
                    all,
                    new CountryNow.Homes(stays.places(today), profiles.homes(today)),
                    new CountryNow.Judging(weights, worth, scarcity));
        });
    }

    SitesSeen seen() {
        return stays.seen();
    }

    SitesSeen.Changed changed(SitesSeen since) {
        return stays.changed(since);
    }

    List<SitePlaces> places(Collection<SiteId> sites) {
        return country.read(() -> stays.places(sites, LocalDate.now(clock)));
    }

    Marks marks() {
        return books.marks();
    }
}
