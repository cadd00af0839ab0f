package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.permits.DemoClocks;
import lt.tiltas.permits.DemoExamination;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clocks of what is being examined, and colleagues' work that stands half done. */
@Component
@Profile("demo")
class LoadExamination {

    private final DemoClocks clocks;
    private final DemoExamination examination;

    LoadExamination(DemoClocks clocks, DemoExamination examination) {
        this.clocks = clocks;
        this.examination = examination;
    }

    void load(DemoCountry country, DemoIds ids) {
        clocks.start();
        examination.load(country.today(), ids.officer(1));
    }
}
