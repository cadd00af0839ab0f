package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is paid, by officers in transactions of their own: to hosts and to families. */
@Component
@Profile("demo")
class LoadMoney {

    private final LoadHosts hosts;
    private final LoadPayments payments;

    LoadMoney(LoadHosts hosts, LoadPayments payments) {
        this.hosts = hosts;
        this.payments = payments;
    }

    void load(DemoCountry country, DemoIds ids) {
        hosts.load(country, ids);
        payments.lists(country, ids);
    }
}
