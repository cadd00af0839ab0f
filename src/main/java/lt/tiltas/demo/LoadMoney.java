package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is paid, by officers in transactions of their own: to hosts and to families; between two months it turns out that some were paid otherwise than they should have been. */
@Component
@Profile("demo")
class LoadMoney {

    private final LoadHosts hosts;
    private final LoadPayments payments;
    private final LoadRepayments repayments;

    LoadMoney(LoadHosts hosts, LoadPayments payments, LoadRepayments repayments) {
        this.hosts = hosts;
        this.payments = payments;
        this.repayments = repayments;
    }

    void load(DemoCountry country, DemoIds ids) {
        hosts.load(country, ids);
        repayments.before(country, ids);
        boolean paid = payments.lastMonth(country, ids);
        repayments.after(country, ids);
        if (paid) {
            payments.thisMonth(country, ids);
        }
    }
}
