package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.permits.DemoClocks;
import lt.tiltas.permits.DemoExamination;
import lt.tiltas.permits.DemoWithdrawals;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clocks of what is being examined, and colleagues' work that stands half done, and what follows decisions. */
@Component
@Profile("demo")
class LoadExamination {

    private final DemoClocks clocks;
    private final DemoExamination examination;
    private final DemoWithdrawals withdrawals;

    LoadExamination(DemoClocks clocks, DemoExamination examination, DemoWithdrawals withdrawals) {
        this.clocks = clocks;
        this.examination = examination;
        this.withdrawals = withdrawals;
    }

    void load(DemoCountry country, DemoIds ids) {
        clocks.start();
        examination.load(country.today(), ids.officer(1));
        withdrawals.load(country.today(), ids.officer(1));
    }
}
