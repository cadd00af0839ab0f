package lt.tiltas.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.AbstractCachingViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** "registration/intake/show" is the page {@code src/main/jte/registration/intake/show.jte}; "redirect:/x" goes there; "pdf:x" is x on paper. */
@Component
class JteViewResolver extends AbstractCachingViewResolver implements Ordered {

    private static final String REDIRECT = "redirect:";
    private static final String PDF = "pdf:";

    private final TemplateEngine engine;
    private final Pages pages;

    JteViewResolver(TemplateEngine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
    }

    @Override
    protected @Nullable View loadView(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            var view = new RedirectView(name.substring(REDIRECT.length()), true, false);
            view.setExposeModelAttributes(false);
            view.setApplicationContext(getApplicationContext());
            return view;
        }
        if (name.startsWith(PDF)) {
            var view = new PdfView(engine, pages, name.substring(PDF.length()) + ".jte");
            view.setApplicationContext(getApplicationContext());
            return view;
        }
        if (!engine.hasTemplate(name + ".jte")) {
            return null;
        }
        var view = new JteView(engine, pages, name + ".jte");
        view.setApplicationContext(getApplicationContext());
        return view;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
