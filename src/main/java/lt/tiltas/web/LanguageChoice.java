package lt.tiltas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** {@code ?language=uk} on any page changes the language and stays on the page. */
class LanguageChoice implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter("language");
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if ("GET".equals(request.getMethod()) && wanted != null && resolver != null) {
            resolver.setLocale(request, response, Language.of(wanted).locale());
        }
        return true;
    }
}
