package lt.tiltas.administration.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lt.tiltas.web.Language;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** After signing in the pages speak the account's language, whatever the browser asked for. */
@Component
class OwnLanguage extends SavedRequestAwareAuthenticationSuccessHandler {

    private final LocaleResolver locales;

    OwnLanguage(LocaleResolver locales) {
        this.locales = locales;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getDetails() instanceof Language language) {
            locales.setLocale(request, response, language.locale());
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
