package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.programme.DemoExtensions;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Programmes near their end that are asked to go on: asked, granted, about to be refused, refused. */
@Component
@Order(10)
@Profile("demo")
class LoadExtensions implements ProgrammePart {

    private final DemoExtensions extensions;

    LoadExtensions(DemoExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        extensions.load(country.today());
    }
}
